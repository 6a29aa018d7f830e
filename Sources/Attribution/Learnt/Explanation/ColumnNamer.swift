/// Puts the words of the text into the names of columns.
struct ColumnNamer {
    let text: ReadText
    let context: TextContext
    /// The token whose features they are.
    let token: Int
    /// The cue that the features look at; nil for those of the tagger.
    let cue: Range<Int>?

    /// "word: said"; the name alone where the text has no example.
    func name(_ column: ColumnName) -> String {
        guard let example = example(column.example) else { return column.name }
        return column.name + ": " + example
    }

    private func example(_ example: ColumnName.Example) -> String? {
        switch example {
        case .nothing: nil
        case .word: words(token)
        case .ending: words(token).map { ($0.count > Self.ending ? "-" : "") + $0.suffix(Self.ending) }
        case .beginning: words(token).map { $0.prefix(Self.beginning) + ($0.count > Self.beginning ? "-" : "") }
        case .partOfSpeech: partOfSpeech
        case .firstOfSentence: words(text.sentences.ranges[Int(text.sentences.ofToken[token])].lowerBound)
        case .cueBefore: words(Int(context.leftCue.token[token]))
        case .cueAfter: words(Int(context.rightCue.token[token]))
        case .behindCueBefore: behind(context.leftCue.token[token])
        case .behindCueAfter: behind(context.rightCue.token[token])
        case .cue: cue.flatMap { cue in words(cue.lowerBound, through: cue.upperBound - 1) }
        case .beforeCue: cue.flatMap { words($0.lowerBound - 1) }
        case .behindCue: cue.flatMap { words($0.upperBound) }
        case .lastOfCue: cue.flatMap { words($0.upperBound - 1) }
        }
    }

    /// Letters of a word's ends that are looked at.
    private static let ending = 3
    private static let beginning = 4

    private var partOfSpeech: String? {
        let tag = Int(text.words[token].tag)
        return tag > 0 && WordTag.names.indices.contains(tag) ? WordTag.names[tag] : nil
    }

    private func behind(_ cue: Int32) -> String? { cue < 0 ? nil : words(Int(cue) + 1) }

    /// A token's text, or that of several; nil where there is none.
    private func words(_ first: Int, through last: Int? = nil) -> String? {
        let last = last ?? first
        guard first >= 0, last < text.count, first <= last else { return nil }
        let bytes = Int(text.tokens[first].start)..<Int(text.tokens[last].end)
        return String(decoding: text.named.text.bytes[bytes], as: UTF8.self)
    }
}
