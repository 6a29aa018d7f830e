import Foundation
import NewsModel
import ReadingPage

/// A whole article as plain text, with the speaker in brackets after every quotation.
enum ArticlePage {
    /// The page, lines at most `width` cells wide.
    static func text(_ article: Article, width: Int) -> String {
        let draft = article.draft
        var blocks = [WrappedText.lines(draft.title, width: width)]
        blocks.append(WrappedText.lines(about(article), width: width))
        if let url = draft.url { blocks[1].append(printable(url)) }
        var marks = quotationEnds(article)[...]
        for paragraph in draft.paragraphs where ![.headline, .byline, .dateline].contains(paragraph.kind) {
            let text = marked(paragraph, of: draft.text, &marks)
            switch paragraph.kind {
            case .blockQuote:
                blocks.append(WrappedText.lines(text, width: max(1, width - 4)).map { "    " + $0 })
            case .furniture:
                continue
            default:
                blocks.append(WrappedText.lines(text, width: width))
            }
        }
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func about(_ article: Article) -> String {
        let draft = article.draft
        let statements = article.analysis.statements
        let quotations = statements.attributions.filter(\.isQuotation)
        let speakers = Set(quotations.compactMap { statements.speaker($0.speaker)?.id }).count
        let speech = ArticleLines.counted(quotations.count, "quote")
        let facts = [
            draft.authors.joined(separator: ", "), draft.source ?? "", draft.date.map(ArticleLines.day) ?? "",
            speakers == 0 ? speech : speech + ", " + ArticleLines.counted(speakers, "speaker"),
            Language.hasSpeakers(draft.language) ? "" : Language.speakersNote,
        ]
        return facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Where a quotation ends, and who speaks there: "Ada Moss", "Ada Moss (denied)".
    private typealias Mark = (end: Int, name: String)

    /// Where quotations end, in text order, and who speaks there.
    private static func quotationEnds(_ article: Article) -> [Mark] {
        let statements = article.analysis.statements
        return statements.attributions.compactMap { attribution -> Mark? in
            guard attribution.isQuotation, let end = attribution.content.last?.end else { return nil }
            return statements.speaker(attribution.speaker).map { (end, $0.name + attribution.noteBehindName) }
        }.sorted { $0.end < $1.end }
    }

    /// A paragraph's text with "[name]" after each quotation that ends in it; takes those off `marks`.
    private static func marked(_ paragraph: Paragraph, of text: String, _ marks: inout ArraySlice<Mark>) -> String {
        var result = ""
        var start = paragraph.range.start
        while let mark = marks.first, mark.end <= paragraph.range.end {
            marks.removeFirst()
            guard mark.end > paragraph.range.start else { continue }
            result += text.text(in: TextRange(start, mark.end)) + " [\(mark.name)]"
            start = mark.end
        }
        return result + text.text(in: TextRange(start, paragraph.range.end))
    }
}
