import NewsModel

/// Named text with what the features of the learnt stages are made of.
struct ReadText: Sendable {
    let named: NamedText
    let sentences: PlainSentences
    let forms: [WordForm]
    let words: [WordTable.Row]
    /// For each token: 0 no mark of an outer quotation, 1 a closing one, 2 an opening one.
    let marks: [UInt8]
    /// For each token whether it stands inside a quotation and is no mark of it.
    let isInside: [Bool]
    /// For each sentence: 0 nothing quoted, 1 little, 2 much, 3 nearly all.
    let quotedness: [UInt8]
    /// For each token the rule stage's label.
    let rules: [RuleLabel]
    /// For each token its paragraph's number.
    let paragraphs: [Int32]

    var tokens: [Token] { named.tokens }
    var count: Int { forms.count }

    /// Reads `named`, with `linked` as the rules' opinion.
    init(named: NamedText, linked: [LinkedAttribution], table: WordTable) {
        self.named = named
        sentences = PlainSentences(named.text)
        let forms = WordForm.all(in: named.text)
        self.forms = forms
        words = forms.map { table[$0.word] ?? WordTable.Row() }
        let count = forms.count
        var marks = [UInt8](repeating: 0, count: count)
        var isInside = [Bool](repeating: false, count: count)
        for quotation in named.quoted.quotations {
            for token in quotation.tokens { isInside[token] = true }
            marks[quotation.tokens.lowerBound] = 2
            isInside[quotation.tokens.lowerBound] = false
            if quotation.isClosed {
                marks[quotation.tokens.upperBound - 1] = 1
                isInside[quotation.tokens.upperBound - 1] = false
            }
        }
        self.marks = marks
        self.isInside = isInside
        quotedness = sentences.ranges.map { sentence in
            var words = 0
            var quoted = 0
            for token in sentence where Self.isText(named.tokens[token]) {
                words += 1
                if isInside[token] { quoted += 1 }
            }
            return quoted == 0 ? 0 : quoted * 10 >= words * 9 ? 3 : quoted * 10 >= words * 4 ? 2 : 1
        }
        rules = RuleLabel.all(linked, count: count)
        var paragraphs = [Int32](repeating: 0, count: count)
        for (number, paragraph) in named.text.paragraphs.enumerated() {
            for token in paragraph { paragraphs[token] = Int32(number) }
        }
        self.paragraphs = paragraphs
    }

    static func isText(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }

    /// Whether a token is likely a verb that carries a sentence.
    func isFinite(_ token: Int) -> Bool { WordTag.finite >> UInt64(words[token].tag & 63) & 1 == 1 }
    /// Whether a token is likely a noun or a pronoun that can be a subject.
    func isNominal(_ token: Int) -> Bool {
        words[token].tag == 0
            ? tokens[token].isCapitalized : WordTag.nominal >> UInt64(words[token].tag & 63) & 1 == 1
    }
    /// Whether a token is often a cue.
    func isCandidate(_ token: Int) -> Bool { (3...7).contains(words[token].cue) }
}

/// The rule stage's opinion of a token.
struct RuleLabel: Sendable {
    /// 0 none, 1 content, 2 source, 3 cue.
    var role: UInt8 = 0
    /// Whether the role begins here.
    var begins = false
    /// The rule's place among all rules.
    var rule: UInt8 = 0
    /// The attribution's number among the rules'; -1 for none.
    var attribution: Int32 = -1

    /// The labels of `count` tokens.
    static func all(_ linked: [LinkedAttribution], count: Int) -> [RuleLabel] {
        var labels = [RuleLabel](repeating: RuleLabel(), count: count)
        for (number, attribution) in linked.enumerated() {
            let rule = UInt8(AttributionRule.allCases.firstIndex(of: attribution.rule) ?? 0)
            func mark(_ tokens: Range<Int>, _ role: UInt8) {
                for token in tokens {
                    labels[token] = RuleLabel(
                        role: role, begins: token == tokens.lowerBound, rule: rule, attribution: Int32(number))
                }
            }
            for content in attribution.content { mark(content, 1) }
        }
        for (number, attribution) in linked.enumerated() {
            let rule = UInt8(AttributionRule.allCases.firstIndex(of: attribution.rule) ?? 0)
            for (range, role) in [(attribution.source?.tokens, UInt8(2)), (attribution.cue, 3)] {
                for token in range ?? 0..<0 {
                    labels[token] = RuleLabel(
                        role: role, begins: token == range?.lowerBound, rule: rule, attribution: Int32(number))
                }
            }
        }
        return labels
    }
}

/// Parts of speech of the Penn Treebank, as numbers; 0 is unknown.
enum WordTag {
    static let names = [
        "?", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
        "PRP",
        "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
        "WP$", "WRB",
    ]
    /// Bits of the tags of verbs that carry a sentence, and of nouns and pronouns.
    static let finite = bits(["MD", "VBD", "VBP", "VBZ"])
    static let nominal = bits(["NN", "NNP", "NNPS", "NNS", "PRP"])

    private static func bits(_ tags: Set<String>) -> UInt64 {
        names.indices.reduce(0) { tags.contains(names[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
}
