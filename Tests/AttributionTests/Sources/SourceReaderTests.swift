import Testing

@testable import Attribution

/// What stands at the head of a source.
@Suite("Heads of sources")
struct SourceReaderTests {
    @Test(
        "a source's head is the name or noun that the rest describes",
        arguments: [
            ("Ben Holt, a lawyer for the council,", "Ben Holt"), ("Holt of the club", "Holt"),
            ("His former partner at Lenox, Ben Holt,", "Ben Holt"), ("9/11 widow Ada Moss", "Ada Moss"),
            ("The leader of the league, Ben Holt,", "Ben Holt"), ("a lawyer for Ben Holt", "lawyer"),
            ("Ben Holt's lawyer", "lawyer"), ("Holt’s", "Holt"), ("one of the victims", "one"),
            ("52 percent of voters", "percent"), ("he", "he"), ("who", "who"), ("he’ll", "he’ll"),
            ("his wife and current nominee Ada Moss", "Ada Moss"),
            ("The Deputy Mayor of the old town, Ada Moss,", "Ada Moss"),
            ("former President Clinton chief of staff Erskine Bowles", "Erskine Bowles"),
            ("Holt campaign manager Ada Moss", "Ada Moss"), ("the same man — Doug Band", "Doug Band"),
            ("Holt and the lawyer Ada Moss", "Holt"),
        ])
    func heads(text: String, head: String) throws {
        let named = StagedText(text).named
        let source = try #require(SourceReader(named: named).source(named.tokens.indices))
        let words: Range<Int>
        switch source.head {
        case .pronoun(let token), .relative(let token), .noun(let token): words = token..<token + 1
        case .name(let name): words = named.names[name].tokens
        }
        #expect(named.text.text(named.text.range(words)) == head)
    }

    @Test("marks alone are no source", arguments: ["—", ", “”", ""])
    func nothing(text: String) {
        let named = StagedText(text).named
        #expect(SourceReader(named: named).source(named.tokens.indices) == nil)
    }

    @Test(
        "any stretch of tokens has its head within, or a name that begins there and goes on",
        arguments: [
            "A S IMAGINED REPUBLICAN voters want", "A N SHOWS REpublican",
            "The Deputy Mayor of Lenox, Ben Holt, and Ada Moss",
            "Mr. Ben de la Holt's lawyer, Ada Moss Jr., who",
        ])
    func stretches(text: String) {
        let named = StagedText(text).named
        let reader = SourceReader(named: named)
        for start in named.tokens.indices {
            for end in start + 1...named.tokens.count {
                guard let source = reader.source(start..<end) else { continue }
                #expect(source.tokens.lowerBound >= start && source.tokens.upperBound <= end)
                switch source.head {
                case .pronoun(let token), .relative(let token), .noun(let token): #expect((start..<end).contains(token))
                case .name(let name): #expect(named.names[name].tokens.overlaps(start..<end))
                }
            }
        }
    }
}
