import NewsModel
import ReadingPage
import TerminalCanvas
import TextFormats

/// An article as Markdown: the text, and below it who said what.
enum ArticleMarkdown {
    /// The page.
    static func text(_ article: Article, minimumConfidence: Double = 0) -> String {
        let draft = article.draft
        let page = SpokenPage(article, minimumConfidence: minimumConfidence)
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
        for speaker in page.speakers where !speaker.attributions.isEmpty {
            let description = speaker.description.map { ", " + MarkdownText.inline($0) } ?? ""
            let doubt = speaker.isDoubtful ? "?" : ""
            blocks.append("### " + MarkdownText.inline(speaker.name + doubt) + description)
            blocks += speaker.attributions.flatMap { quote($0, of: speaker.name, in: article.draft.text) }
        }
        return blocks
    }

    /// "Ada Moss denied:", and below it the words as a block quotation.
    private static func quote(_ attribution: Attribution, of name: String, in text: String) -> [String] {
        let cue = attribution.cue.map { text.text(in: $0) }.joined(separator: " ")
        let introduction = attribution.introduction(name: name, cue: cue)
        return [
            MarkdownText.inline(introduction) + ":",
            "> " + MarkdownText.prose(attribution.marked(attribution.words(in: text))),
        ]
    }
}
