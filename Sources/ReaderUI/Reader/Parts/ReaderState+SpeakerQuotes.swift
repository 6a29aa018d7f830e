import NewsModel
import ReadingPage
import TerminalCanvas

/// What is done with the quotes of a speaker's page.
extension ReaderState {
    /// Lets one choose who said a quote of the speaker's page.
    mutating func beginCorrection(of quote: SpokenQuote) {
        guard let page = speakerPage else { return }
        let target = CorrectionTarget(
            article: quote.article.id, title: quote.article.title,
            quotes: [
                CorrectionTarget.Quote(
                    span: quote.attribution.span, words: quote.passage, earlier: quote.correction)
            ])
        let undone = Chooser.Item(label: "as it was found", detail: "undo", choice: .asFound(target))
        let items = (quote.correction == nil ? [] : [undone]) + Self.otherVerdicts(target, isKnown: true)
        mode = .chooser(
            Chooser(
                "Who says this? Now: \(page.record.name.onOneLine)", items, naming: .speaker(of: target),
                isOfArticle: false, on: page
            ))
    }

    /// Lets one choose how all quotes of the speaker's page are written to a file.
    mutating func chooseExport() {
        guard let page = speakerPage else { return }
        let formats = QuoteExportFormat.allCases.map {
            Chooser.Item(label: $0.title, detail: $0.rawValue, choice: .exportQuotes($0))
        }
        mode = .chooser(Chooser("Write all quotes to a file", formats, isOfArticle: false, on: page))
    }

    /// Asks for all that the speaker of the page said.
    func askForAllQuotes(_ purpose: QuotePurpose) -> [ReaderEffect] {
        guard let name = speakerPage?.record.name else { return [] }
        return [.library(.quotes(speaker: name, purpose))]
    }

    /// Asks for the page anew, because something in it changed.
    func reloadSpeakerPage() -> [ReaderEffect] {
        guard let name = speakerPage?.record.name else { return [] }
        return [.library(.speaker(name: name, behind: nil))]
    }

    /// Does with all that somebody said what it was asked for.
    func take(_ record: SpeakerRecord, for purpose: QuotePurpose) -> [ReaderEffect] {
        var record = record
        record.quotes.removeAll { !$0.attribution.isShown(minimumConfidence: options.minimumConfidence) }
        switch purpose {
        case .export(let format): return [.program(.exportQuotes(record, format))]
        case .pipe(let command):
            let lines = record.quotes.map { QuoteCitation.text(of: $0, by: record.name) + "\n" }
            return [.program(.pipe(command: command, text: lines.joined()))]
        }
    }
}

extension QuoteExportFormat {
    /// What it is for.
    var title: String {
        switch self {
        case .markdown: "Markdown, each quote with its verb, article and day"
        case .csv: "a table, a row a quote"
        case .json: "JSON, with all that is known of each"
        }
    }
}
