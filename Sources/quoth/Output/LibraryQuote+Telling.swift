import ArticleStore
import NewsModel

extension LibraryQuote {
    /// What stands before the words: "Ada Moss denied", "unknown (he) said".
    var introduction: String {
        let unknown = "unknown" + (source.map { " (\($0))" } ?? "")
        return attribution.introduction(name: speaker?.name ?? unknown, cue: cue)
    }

    /// The words, between quotation marks if they were said word for word.
    var markedText: String { attribution.marked(text) }
}
