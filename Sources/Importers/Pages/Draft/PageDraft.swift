import NewsModel
import PlainText

/// Puts an article together from what was found on its page.
struct PageDraft {
    /// The article.
    let draft: DraftArticle

    init(_ body: ArticleBody, _ metadata: PageMetadata, url: String?) {
        let title = metadata.title ?? "Untitled"
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        func add(_ kind: Paragraph.Kind, _ bytes: [UInt8]) {
            guard !bytes.isEmpty else { return }
            if !text.isEmpty { text += "\n\n".utf8 }
            let start = text.count
            text += bytes
            paragraphs.append(Paragraph(kind, TextRange(start, text.count)))
        }
        add(.headline, Array(title.utf8))
        for (block, around) in zip(body.blocks, body.surroundings) {
            let kind: Paragraph.Kind =
                block.headingLevel != nil ? .heading : around.contains(.quote) ? .blockQuote : .body
            add(kind, block.text)
        }
        draft = DraftArticle(
            url: url ?? metadata.url, title: title, authors: metadata.authors, source: metadata.site,
            date: metadata.date,
            language: LanguageGuess.language(of: text) ?? metadata.language,
            text: String(decoding: text, as: UTF8.self),
            paragraphs: paragraphs)
    }
}
