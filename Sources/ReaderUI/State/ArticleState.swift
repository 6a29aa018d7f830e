import NewsModel

/// The article in the right pane and where in it the reader is.
struct ArticleState: Equatable, Sendable {
    /// The article.
    let article: Article
    /// What is shown of it.
    let page: ReadingPage
    /// Who speaks where in it.
    private(set) var speech: SpeechIndex
    /// Its lines for the present width.
    private(set) var layout: TextLayout
    /// Which of these lines the attributions stand on.
    private(set) var speechLines: SpeechLines
    /// The line in the first row; the title may cover it, see ``firstLine(height:)``.
    private(set) var top = 0
    /// The first line in sight when one last moved: it stays there when the width changes.
    private(set) var anchor = ReadingPlace.beginning
    /// The current quote: its place among the quotations; nil before the first.
    var quote: Int?
    /// The voice that is followed: its place among the voices; nil for all.
    var followed: Int?
    /// The search, while there is one.
    var search: SearchState?

    /// Makes an article ready to be read; linear in its length.
    init(_ article: Article, details: String, widths: TextLayout.Widths, visitsReported: Bool = false) {
        self.article = article
        page = ReadingPage(article.draft, details: details, attributions: article.analysis.attributions)
        speech = SpeechIndex(article.analysis, bytes: page.bytes, visitsReported: visitsReported)
        layout = TextLayout(page, widths: widths)
        speechLines = SpeechLines(speech, in: layout)
    }

    /// Goes to reported speech, too, from now on, or to quotations alone; one stays where one is, if one may.
    mutating func visit(reported: Bool) {
        let current = quote.map { speech.quotations[$0] }
        speech = SpeechIndex(article.analysis, bytes: page.bytes, visitsReported: reported)
        quote = current.flatMap { speech.quotationOfAttribution[$0] }
    }

    /// Breaks the lines anew if the width changed, and keeps the top within the text.
    mutating func fit(_ widths: TextLayout.Widths, height: Int) {
        if widths != layout.widths {
            layout = TextLayout(page, widths: widths)
            speechLines = SpeechLines(speech, in: layout)
            top = layout.line(of: anchor) - Self.coveredRows(height: height)
        }
        top = min(max(0, top), lastTop(height: height))
    }

    /// The last line that may be in the first row.
    func lastTop(height: Int) -> Int { max(0, layout.lines.count - max(1, height)) }

    /// Shows the text from `line` on, as far as there is enough of it.
    mutating func scroll(to line: Int, height: Int) {
        top = min(max(0, line), lastTop(height: height))
        anchor = layout.place(ofLine: firstLine(height: height))
    }

    /// Moves on by `lines`; backwards where negative.
    mutating func scroll(by lines: Int, height: Int) { scroll(to: top + lines, height: height) }

    /// Goes to where `place` is the first line in sight.
    mutating func scroll(to place: ReadingPlace, height: Int) {
        scroll(to: layout.line(of: place) - Self.coveredRows(height: height), height: height)
    }
}
