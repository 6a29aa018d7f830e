import ArticleStore
import NewsModel

extension LibraryQuote {
    /// What stands before the words: "Ada Moss denied", "unknown (he) said".
    var introduction: String {
        let unknown = "unknown" + (source.map { " (\($0))" } ?? "")
        return attribution.introduction(name: speaker?.name ?? unknown, cue: cue)
    }

    /// The words, between quotation marks where they were said word for word and the text has none.
    var markedText: String {
        let hasMarks = text.contains { "“”\"„«»‘’'「」『』".contains($0) }
        return attribution.kind == .direct && !hasMarks ? "“\(text)”" : text
    }
}
