import NewsModel

/// A text as the learnt stages see it, for the trainer.
package struct LearningText {
    private let text: ReadText
    private let context: TextContext

    /// Reads a text with what is known of its words.
    package init(_ text: ArticleText, words: LearningTable) { self.init(text, table: words.table) }

    init(_ text: ArticleText, table: WordTable) {
        let linked = LinkedText(byRules: text)
        self.init(named: linked.named, rules: linked.rules, table: table)
    }

    /// Takes `rules` as the rules' opinion of `named`.
    init(named: NamedText, rules: [LinkedAttribution], table: WordTable) {
        text = ReadText(named: named, linked: rules, table: table)
        context = TextContext(text)
    }

    /// Number of tokens.
    package var count: Int { text.count }
    /// A token's bytes.
    package func range(_ token: Int) -> TextRange { text.tokens[token].range }
    /// The key of the token's word in the table of words.
    package func word(_ token: Int) -> UInt32 { UInt32(truncatingIfNeeded: text.forms[token].word) }
    /// The key of the token's stem.
    package func stem(_ token: Int) -> UInt32 { UInt32(truncatingIfNeeded: text.forms[token].stem) }
    /// The number of the token's sentence.
    package func sentence(_ token: Int) -> Int { Int(text.sentences.ofToken[token]) }
    /// The number of the token's paragraph.
    package func paragraph(_ token: Int) -> Int { Int(text.paragraphs[token]) }
    /// 0 nothing, 1 inside a quotation, 2 its closing mark, 3 its opening mark; 4 more for a word or number.
    package func flags(_ token: Int) -> Int {
        let quotation =
            switch text.marks[token] {
            case .opening: 3
            case .closing: 2
            case .neither, .absent: text.isInside[token] ? 1 : 0
            }
        return quotation + (ReadText.isText(text.tokens[token]) ? 4 : 0)
    }

    /// What the tagger sees.
    package func tokenKeys() -> [UInt32] { TokenFeatures.keys(of: 0..<text.count, in: text, context: context) }

    /// What the tagger's crosses see.
    package func tokenCrosses() -> [UInt32] { TokenFeatures.crosses(of: 0..<text.count, in: text, context: context) }

    /// What the linker sees around each of some cues, for the network and for the crosses; and the windows.
    package func windows(around cues: [Range<Int>]) -> (windows: [Range<Int>], keys: [UInt32], crosses: [UInt32]) {
        var isStart = [Bool](repeating: false, count: text.count)
        for cue in cues { isStart[cue.lowerBound] = true }
        let features = WindowFeatures(text: text, context: context, isCueStart: isStart, origin: 0)
        let windows = cues.map { WindowFeatures.window(around: $0, in: text) }
        let keys = zip(windows, cues).map { features.keys(of: $0, cue: $1) }
        return (windows, keys.flatMap(\.network), keys.flatMap(\.crosses))
    }
}

/// What is known of words, for the trainer.
package struct LearningTable {
    let table: WordTable

    /// Makes a table of rows by word key: cluster, tag, cue and source class, verb and noun sense.
    package init(_ rows: [UInt32: [UInt16]]) {
        let keys = rows.keys.sorted()
        table = WordTable(
            keys: keys,
            rows: keys.map { key in
                let row = rows[key] ?? []
                return WordTable.Row(
                    cluster: row[0], tag: UInt8(row[1]), cue: UInt8(row[2]), source: UInt8(row[3]),
                    verbSense: UInt8(row[4]), nounSense: UInt8(row[5]))
            })
    }
}
