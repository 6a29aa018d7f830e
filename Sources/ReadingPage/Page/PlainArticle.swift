import NewsModel
import TerminalCanvas

/// An article as plain text, for pagers, editors and pipes.
public enum PlainArticle {
    /// Title, address, and the text.
    public static func text(of article: Article) -> String {
        let draft = article.draft
        let head = draft.text.hasPrefix(draft.title) ? [draft.url] : [draft.title, draft.url]
        return PrintableText.of(
            (head.compactMap { $0 } + ["", draft.text]).joined(separator: "\n"), keepingLayout: true) + "\n"
    }
}
