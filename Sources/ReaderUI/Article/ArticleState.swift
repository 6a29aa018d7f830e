import NewsModel
import ReadingPage

/// The article in the right pane and where in it the reader is.
struct ArticleState: Equatable, Sendable {
    /// The article.
    private(set) var article: Article
    /// What is shown of it.
    private(set) var page: PageContent
    /// The addresses in its text.
    let links: [TextLink]
    /// Who speaks where in it.
    private(set) var speech: SpeechIndex
    /// Its lines for the present width.
    private(set) var layout: TextLayout
    /// Which of these lines the attributions stand on.
    private(set) var speechLines: SpeechLines
    private var position = ScrollPosition()
    private var current = CurrentQuote.none
    /// The voice that is followed: its place among the voices; nil for all.
    var followed: Int?
    /// How long the whole text takes to read.
    let readingTime: ReadingTime
    /// The search, while there is one.
    var search: SearchState?
    /// The whole page, while the article is folded to what one speaker said.
    private var unfolded: PageContent?

    /// Makes an article ready to be read; linear in its length.
    init(
        _ article: Article, details: String, widths: TextLayout.Widths, reported: ReportedSpeech = ReportedSpeech()
    ) {
        self.article = article
        page = PageContent(article.draft, details: details, attributions: article.analysis.attributions)
        links = TextLink.all(in: page.bytes)
        readingTime = ReadingTime(words: WordCount(page.bytes).total)
        speech = SpeechIndex(article.analysis, bytes: page.bytes, reported: reported)
        layout = TextLayout(page, widths: widths)
        speechLines = SpeechLines(speech, in: layout)
    }

    /// The line in the first row; the title may cover it, see ``firstLine(height:)``.
    var top: Int { position.top }

    /// The first line in sight when one last moved: it stays there when the width changes.
    var anchor: ReadingPlace { position.anchor }

    /// The current quote: its place among the quotations; nil before the first.
    var quote: Int? {
        get { current.place }
        set { current = newValue.map { .at($0) } ?? .none }
    }

    /// Whether the engine knows who speaks in the article's language.
    var hasSpeakers: Bool { Language.hasSpeakers(article.draft.language) }

    /// Whether only what one speaker said shows.
    var isFolded: Bool { unfolded != nil }

    /// Shows and visits reported speech or not, from now on; one stays where one is, if one may.
    mutating func take(_ reported: ReportedSpeech) {
        index(article.analysis, reported)
    }

    /// Takes in what was found in the same text anew; one stays where one is, if one may.
    mutating func take(_ changed: Article, details: String) {
        article = changed
        if !isFolded {
            page = PageContent(changed.draft, details: details, attributions: changed.analysis.attributions)
            layout = TextLayout(page, widths: layout.widths)
        }
        index(changed.analysis, speech.reported)
    }

    /// Changes what is known of the article besides its text and its speech.
    mutating func change(_ change: (inout Article) -> Void) { change(&article) }

    private mutating func index(_ analysis: SpeechAnalysis, _ reported: ReportedSpeech) {
        let words: TextRange? =
            switch current {
            case .none: nil
            case .at(let quote): speech.attributions[speech.quotations[quote]].span
            case .lost(let words): words
            }
        let voice = followed.map { speech.voices[$0].name }
        speech = SpeechIndex(analysis, bytes: page.bytes, reported: reported, earlier: speech)
        speechLines = SpeechLines(speech, in: layout)
        current = words.map { words in speech.quote(of: words).map { .at($0) } ?? .lost(words) } ?? .none
        followed = voice.flatMap { name in speech.voices.firstIndex { $0.name == name } }
    }

    /// Folds the page to the stretches in which a voice speaks.
    mutating func fold(to voice: Int, height: Int) {
        let whole = unfolded ?? page
        let places = speech.attributions.indices.filter { speech.voiceOfAttribution[$0] == voice }
        followed = voice
        show(whole.folded(to: places.map { speech.attributions[$0].stretch }), height: height)
        unfolded = whole
    }

    /// Shows the whole page again.
    mutating func unfold(height: Int) {
        guard let whole = unfolded else { return }
        unfolded = nil
        followed = nil
        show(whole, height: height)
    }

    private mutating func show(_ page: PageContent, height: Int) {
        search = nil
        self.page = page
        layout = TextLayout(page, widths: layout.widths)
        speechLines = SpeechLines(speech, in: layout)
        scroll(to: anchor, height: height)
        if let quote, isShown(quote: quote) { go(toQuote: quote, height: height) }
    }

    /// Breaks the lines anew if the width changed, and keeps the top within the text.
    mutating func fit(_ widths: TextLayout.Widths, height: Int) {
        if widths != layout.widths {
            layout = TextLayout(page, widths: widths)
            speechLines = SpeechLines(speech, in: layout)
        } else if height == position.fittedHeight {
            position.top = min(max(0, top), lastTop(height: height))
            return
        }
        position.fittedHeight = height
        position.top = min(max(0, layout.line(of: anchor) - Self.coveredRows(height: height)), lastTop(height: height))
    }

    /// The last line that may be in the first row.
    func lastTop(height: Int) -> Int { max(0, layout.lines.count - max(1, height)) }

    /// Shows the text from `line` on, as far as there is enough of it.
    mutating func scroll(to line: Int, height: Int) {
        position.top = min(max(0, line), lastTop(height: height))
        position.anchor = layout.place(ofLine: firstLine(height: height))
    }

    /// Moves on by `lines`; backwards where negative.
    mutating func scroll(by lines: Int, height: Int) { scroll(to: top + lines, height: height) }

    /// Goes to where `place` is the first line in sight.
    mutating func scroll(to place: ReadingPlace, height: Int) {
        scroll(to: layout.line(of: place) - Self.coveredRows(height: height), height: height)
    }
}
