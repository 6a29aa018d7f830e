/// What a column of features says, for people.
struct ColumnName: Sendable {
    /// The word of the text that makes it concrete.
    enum Example: Sendable {
        case nothing
        case word, ending, beginning, partOfSpeech, firstOfSentence
        case cueBefore, cueAfter, behindCueBefore, behindCueAfter
        case cue, beforeCue, behindCue, lastOfCue
    }

    let name: String
    let example: Example

    init(_ name: String, _ example: Example = .nothing) {
        self.name = name
        self.example = example
    }
}
