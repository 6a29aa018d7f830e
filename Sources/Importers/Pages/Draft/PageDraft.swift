import NewsModel
import PlainText

/// Puts an article together from what was found on its page.
struct PageDraft {
    /// The article.
    let draft: DraftArticle

    /// Puts it together: the headline, the standfirst, the lead picture's caption, the body.
    init(_ body: ArticleBody, _ metadata: PageMetadata, url: String?) {
        let title = metadata.title ?? "Untitled"
        var text = TypedText()
        if let title = metadata.title { text.add(.headline, Array(title.utf8)) }
        text.add(body.blocks, body.surroundings)
        draft = DraftArticle(
            url: url ?? metadata.url, title: title, authors: metadata.authors, source: metadata.site,
            date: metadata.date, language: LanguageGuess.language(of: text.utf8) ?? metadata.language, text: text.text,
            paragraphs: text.paragraphs)
    }
}
