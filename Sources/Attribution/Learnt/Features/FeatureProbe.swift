import NewsModel

/// A text whose features are computed, with what the rules and the table of words are to say of it: neither a better
/// rule nor a newly trained table changes its features.
struct FeatureProbe {
    let text: String
    /// The rules' opinion.
    var rules: [LinkedAttribution] = []
    /// The tokens around which windows are read.
    var cues: [Range<Int>] = []
    var words: [String: WordTable.Row] = [:]

    /// Its keys. Linear in the text's length for each cue.
    var keys: ProbedKeys {
        let rows = words.map { (key: UInt32(truncatingIfNeeded: Lexicon.key($0.key)), row: $0.value) }
            .sorted { $0.key < $1.key }
        let table = WordTable(keys: rows.map(\.key), rows: rows.map(\.row))
        let learning = LearningText(named: named, rules: rules, table: table)
        let windows = learning.windows(around: cues)
        return ProbedKeys(
            token: learning.tokenKeys(), tokenCrosses: learning.tokenCrosses(), window: windows.keys,
            windowCrosses: windows.crosses)
    }

    /// The text as the stages before the rules see it.
    var named: NamedText {
        let article = ArticleText(utf8: Array(text.utf8), paragraphs: paragraphs)
        return NameFinder.find(in: QuotationFinder.find(in: Tokenizer.tokenize(article, lexicon: .builtIn)))
    }

    /// A paragraph a line.
    private var paragraphs: [Paragraph] {
        var start = 0
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            defer { start += line.utf8.count + 1 }
            return Paragraph(.body, TextRange(start, start + line.utf8.count))
        }
    }
}

extension FeatureProbe {
    /// The text behind ``FeatureFingerprint/current``. What is said of its words is made up, and differs from word to word.
    static let standard = FeatureProbe(
        text: """
            “The old harbour will close in May,” said Ada Moss, the mayor of Lund. “We never wanted that; nobody did.”

            She told reporters that fees (2,000 a year) would rise.

            “Who pays?” Brown asked: “You and me.”
            """,
        rules: [
            LinkedAttribution(
                content: [0..<10, 19..<29], source: SourcePhrase(tokens: 11..<13, head: .name(0)), cue: 10..<11,
                rule: .verbThenSource, lastSentence: 1),
            LinkedAttribution(content: [32..<41], source: nil, cue: 30..<31, rule: .clause, lastSentence: 2),
            LinkedAttribution(
                content: [42..<47, 50..<56], source: SourcePhrase(tokens: 47..<48, head: .name(2)), cue: 48..<49,
                rule: .sourceThenVerb, lastSentence: 3),
        ],
        cues: [10..<11, 29..<31, 48..<49],
        words: [
            "harbour": row(300, "NN", cue: 0, source: 1, 0, 6), "will": row(17, "MD", cue: 0, source: 2, 0, 0),
            "close": row(801, "VB", cue: 1, source: 0, 31, 0), "said": row(64, "VBD", cue: 7, source: 0, 32, 0),
            "ada": row(9, "NNP", cue: 0, source: 6, 0, 18), "moss": row(9, "NNP", cue: 0, source: 5, 0, 20),
            "we": row(33, "PRP", cue: 0, source: 4, 0, 0), "told": row(65, "VBD", cue: 6, source: 1, 32, 0),
            "wanted": row(66, "VBD", cue: 3, source: 0, 37, 0), "that": row(2, "IN", cue: 0, source: 0, 0, 0),
            "fees": row(702, "NNS", cue: 0, source: 3, 0, 21), "rise": row(1023, "VB", cue: 2, source: 0, 38, 11),
            "pays": row(512, "VBZ", cue: 1, source: 0, 40, 0), "asked": row(67, "VBD", cue: 5, source: 1, 32, 0),
        ])

    private static func row(_ cluster: UInt16, _ tag: String, cue: UInt8, source: UInt8, _ verb: UInt8, _ noun: UInt8)
        -> WordTable.Row
    {
        WordTable.Row(
            cluster: cluster, tag: UInt8(WordTag.names.firstIndex(of: tag) ?? 0), cue: cue, source: source,
            verbSense: verb, nounSense: noun)
    }
}
