import NewsModel
import Testing

@testable import Attribution

/// Models have learnt these numbers: a test here fails only where a shipped model would misread its features. What is
/// new gets a number of its own and a line here.
@Suite("Codes that are hashed")
struct FrozenCodeTests {
    @Test("every rule keeps its number, and each has one of its own")
    func rules() {
        let codes: [(AttributionRule, UInt8)] = [
            (.verbThenSource, 0), (.sourceThenVerb, 1), (.introduced, 2), (.clause, 3), (.accordingTo, 4),
            (.transcript, 5), (.headline, 6), (.blockQuote, 7), (.signature, 8), (.continuation, 9),
            (.conversation, 10), (.nearest, 11), (.learnt, 12), (.none, 13),
        ]
        for (rule, code) in codes { #expect(rule.code == code, "\(rule)") }
        #expect(Set(AttributionRule.allCases.map(\.code)).count == AttributionRule.allCases.count)
    }

    @Test("every kind of token keeps its number")
    func tokenKinds() {
        let codes: [(Token.Kind, UInt8)] = [
            (.word, 0), (.number, 1), (.possessive, 2), (.comma, 3), (.period, 4), (.question, 5), (.exclamation, 6),
            (.ellipsis, 7), (.colon, 8), (.semicolon, 9), (.dash, 10), (.openBracket, 11), (.closeBracket, 12),
            (.quotationMark, 13), (.other, 14),
        ]
        for (kind, code) in codes { #expect(kind.rawValue == code, "\(kind)") }
    }

    @Test("every class of words keeps its bit")
    func wordClasses() {
        let bits: [(WordClass, Int)] = [
            (.determiner, 0), (.possessive, 1), (.pronoun, 2), (.relative, 3), (.preposition, 4), (.conjunction, 5),
            (.subordinator, 6), (.auxiliary, 7), (.adverb, 8), (.speechVerb, 9), (.plainSpeechVerb, 10), (.finite, 11),
            (.gerund, 12), (.infinitive, 13), (.otherVerb, 14), (.title, 15), (.personNoun, 16), (.groupNoun, 17),
            (.organisationNoun, 18), (.documentNoun, 19), (.maleName, 20), (.femaleName, 21), (.male, 22),
            (.female, 23), (.calendar, 24), (.place, 25), (.nameParticle, 26), (.nameSuffix, 27), (.abbreviation, 28),
            (.honorific, 29), (.plural, 30), (.firstPerson, 31), (.speechNoun, 32), (.that, 33), (.negation, 34),
            (.postnominal, 35), (.surname, 36),
        ]
        for (wordClass, bit) in bits { #expect(wordClass.rawValue == 1 << UInt64(bit), "bit \(bit)") }
    }

    @Test("so do the codes of quotations")
    func quotations() {
        #expect(QuotationEdge.neither.rawValue == 0)
        #expect(QuotationEdge.closing.rawValue == 1)
        #expect(QuotationEdge.opening.rawValue == 2)
        #expect(QuotationEdge.absent.rawValue == 3)
        #expect(Quotedness.nothing.rawValue == 0)
        #expect(Quotedness.little.rawValue == 1)
        #expect(Quotedness.much.rawValue == 2)
        #expect(Quotedness.nearlyAll.rawValue == 3)
    }

    @Test("so do those of what the rules take a token for, and of where it lies to a cue")
    func roles() {
        #expect(RuleRole.nothing.rawValue == 0)
        #expect(RuleRole.content.rawValue == 1)
        #expect(RuleRole.source.rawValue == 2)
        #expect(RuleRole.cue.rawValue == 3)
        #expect(WindowSubject.Side.before.rawValue == 0)
        #expect(WindowSubject.Side.inCue.rawValue == 1)
        #expect(WindowSubject.Side.behind.rawValue == 2)
        #expect(WindowSubject.RuleTie.unknownCue.rawValue == 0)
        #expect(WindowSubject.RuleTie.sameAttribution.rawValue == 1)
        #expect(WindowSubject.RuleTie.another.rawValue == 2)
    }

    @Test("so do those of what stands at a place")
    func places() {
        #expect(PlaceKind.unknown.rawValue == 0)
        #expect(PlaceKind.that.rawValue == 60)
        #expect(PlaceKind.comma.rawValue == 61)
        #expect(PlaceKind.quotationMark.rawValue == 62)
        #expect(PlaceKind.sign(.number).rawValue == 65)
        #expect(PlaceKind.sign(.other).rawValue == 78)
        #expect(PlaceKind.outside.rawValue == 98)
        #expect(PlaceKind.absent.rawValue == 99)
        #expect(WordTag.names.count < PlaceKind.that.rawValue)
        #expect(ParagraphOpening.withMark.rawValue == 1)
        #expect(ParagraphOpening.firstSentence.rawValue == 2)
        #expect(ParagraphOpening.laterSentence.rawValue == 4)
    }

    @Test("a part of speech keeps its number")
    func tags() {
        #expect(WordTag.names.firstIndex(of: "NN") == 11)
        #expect(WordTag.names.firstIndex(of: "VBD") == 27)
        #expect(WordTag.names.last == "WRB")
        #expect(WordTag.names.count == 36)
        #expect(WordTable.Row.unseen == WordTable.Row().cue)
        #expect(WordTable.Row.unseen == WordTable.Row().source)
    }
}
