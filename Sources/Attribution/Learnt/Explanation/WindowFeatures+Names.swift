extension WindowFeatures {
    /// What the columns say, one by one.
    static let names: [ColumnName] = [
        ColumnName("how far the cue is", .cue),
        ColumnName("the cue’s stem, and how far it is", .cue),
        ColumnName("commas, verbs and marks between it and the cue"),
        ColumnName("whether it is quoted, and marks between it and the cue"),
        ColumnName("the cue’s stem, and whether it is quoted", .cue),
        ColumnName("the cue’s stem, and its part of speech", .cue),
        ColumnName("whether it stands in the cue’s quotation"),
        ColumnName("other cues and commas between it and the cue"),
        ColumnName("other cues and a that between it and the cue"),
        ColumnName("nearest comma before"),
        ColumnName("nearest comma after"),
        ColumnName("how far the sentence’s beginning is"),
        ColumnName("how far the sentence’s end is"),
        ColumnName("what stands before the cue", .beforeCue),
        ColumnName("what follows the cue", .behindCue),
        ColumnName("nouns and pronouns between it and the cue"),
        ColumnName("commas, verbs and conjunctions between it and the cue"),
        ColumnName("whether the cue is its nearest verb", .cue),
        ColumnName("parts of speech between it and the cue"),
        ColumnName("the cue’s place in its sentence"),
        ColumnName("what the rules take it for"),
        ColumnName("quotation marks around the cue"),
        ColumnName("how much of the sentences is quoted"),
        ColumnName("the cue’s last word, and how far it is", .lastOfCue),
    ]
}
