import NewsModel
import ReadingPage
import TextFormats

/// Articles written out with their speakers.
enum ArticleExport {
    /// An article in a format, without what is less sure than wanted; ends with a line break.
    static func text(of article: Article, format: ExportFormat, minimumConfidence: Double = 0) -> String {
        switch format {
        case .html: return HTMLPage.text(article, minimumConfidence: minimumConfidence)
        case .markdown: return ArticleMarkdown.text(article, minimumConfidence: minimumConfidence)
        case .json:
            var article = article
            article.analysis.attributions.removeAll { $0.confidence < minimumConfidence }
            return JSONValue.article(article).text + "\n"
        }
    }

    /// What the name of an article's file begins with: the title's letters and digits with hyphens between, in any script.
    static func stem(for article: Article) -> String {
        FileName.words(
            of: article.draft.title, fallback: "article-\(article.id.rawValue)", maximumLength: longestName)
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
