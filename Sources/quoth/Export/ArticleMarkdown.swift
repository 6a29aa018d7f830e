import NewsModel
import ReadingPage
import TerminalCanvas
import TextFormats

/// An article as Markdown: the text, and below it who said what.
enum ArticleMarkdown {
    /// The page.
    static func text(_ article: Article) -> String {
        let draft = article.draft
        let page = SpokenPage(article)
        var blocks = ["# " + MarkdownText.inline(draft.title), MarkdownText.inline(page.details)]
        if let address = draft.url.flatMap({ WebAddress($0) }) { blocks.append(MarkdownText.link(to: address)) }
        for block in page.blocks where ![.byline, .dateline, .furniture].contains(block.kind) {
            let text = block.runs.map(\.text).joined()
            switch block.kind {
            case .heading: blocks.append("## " + MarkdownText.inline(text))
            case .blockQuote: blocks.append("> " + MarkdownText.prose(text))
            default: blocks.append(MarkdownText.prose(text))
            }
        }
        blocks += whoSaidWhat(article, page)
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func whoSaidWhat(_ article: Article, _ page: SpokenPage) -> [String] {
        guard !page.speakers.isEmpty else { return [] }
        var blocks = ["## Who said what"]
        for speaker in page.speakers {
            let description = speaker.description.map { ", " + MarkdownText.inline($0) } ?? ""
            blocks.append("### " + MarkdownText.inline(speaker.name) + description)
            blocks += speaker.attributions.map { quote($0, in: article.draft.text) }
        }
        return blocks
    }

    private static func quote(_ attribution: Attribution, in text: String) -> String {
        let words = attribution.content.map { text.text(in: $0) }.joined(separator: " … ")
        let cue = attribution.cue.map { text.text(in: $0) }.joined(separator: " ")
        let caution = attribution.modality.caution(beside: cue) ?? ""
        let facts = [caution, cue, attribution.isQuotation ? "" : "reported"].filter { $0.contains(where: \.isLetter) }
        let note = facts.isEmpty ? "" : "\n>\n> — " + MarkdownText.inline(facts.joined(separator: ", "))
        return "> " + MarkdownText.prose(words) + note
    }
}
