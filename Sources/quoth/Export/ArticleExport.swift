import NewsModel
import ReaderUI

/// Articles written out with their speakers.
enum ArticleExport {
    /// An article in a format; ends with a line break.
    static func text(of article: Article, format: ExportFormat) -> String {
        switch format {
        case .html: HTMLPage.text(article)
        case .markdown: ArticleMarkdown.text(article)
        case .json: JSONValue.article(article).text + "\n"
        }
    }

    /// A file's name for an article: the title's letters and digits with hyphens between, in any script.
    static func fileName(for article: Article, format: ExportFormat) -> String {
        var words: [String] = []
        var length = 0
        for word in article.draft.title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            // An apostrophe within a word parts nothing worth reading; a combining mark alone is no letter.
            length += word.utf8.count + 1
            guard length <= longestName else { break }
            words.append(String(word))
        }
        let stem = words.isEmpty ? "article-\(article.id.rawValue)" : words.joined(separator: "-")
        return stem + "." + format.fileExtension
    }

    /// Shorter than any file system's limit, in bytes, with room for a number and the extension.
    private static let longestName = 100
}

extension ExportFormat {
    /// What the names of its files end in.
    var fileExtension: String {
        switch self {
        case .html: "html"
        case .markdown: "md"
        case .json: "json"
        }
    }
}
