import NewsModel
import TerminalCanvas

extension ReaderState {
    /// Asks for all that a voice of the article said in the library.
    mutating func askForSpeaker(_ voice: Int?) -> [ReaderEffect] {
        guard let article else {
            say(absence)
            return []
        }
        guard let voice, article.speech.voices.indices.contains(voice), article.speech.voices[voice].speaker != nil
        else {
            say(voice == nil ? "nobody chosen: ] goes to a quote, s shows who speaks" : "it is not known who that is")
            return []
        }
        mode = .reading
        return [.library(.speaker(name: article.speech.voices[voice].name, behind: nil))]
    }

    /// Shows the page of a speaker, or what the library has by now where it shows already.
    mutating func take(_ record: SpeakerRecord) {
        if let page = speakerPage, page.record.name == record.name {
            if record.quotes.isEmpty {
                leaveSpeakerPage()
            } else {
                changeSpeakerPage { $0.reload(record) }
            }
            return
        }
        guard mode == .reading || people != nil else { return }
        guard !record.quotes.isEmpty else {
            say("the library has no quotes by " + record.name)
            return
        }
        mode = .speakerPage(
            SpeakerPage(
                record, color: look(ofSpeaker: record.name), minimumConfidence: options.minimumConfidence,
                people: people))
    }

    /// Goes back to where one came from: the list of everybody, or the article.
    private mutating func leaveSpeakerPage() { mode = speakerPage?.people.map { .people($0) } ?? .reading }

    /// The number of the look that a speaker has outside an article: as in the one that shows, if anybody has the name there.
    func look(ofSpeaker name: String) -> Int {
        article?.speech.color(ofSpeaker: name) ?? palette.color(ofSpeaker: name)
    }

    /// Asks for further quotes where those loaded are about to end.
    mutating func continueSpeakerPage() -> [ReaderEffect] {
        let rows = speakerPageSize.height
        guard let name = speakerPage?.record.name, let place = changeSpeakerPage({ $0.request(rows: rows) }) ?? nil
        else { return [] }
        return [.library(.speaker(name: name, behind: place))]
    }

    /// Columns and rows that the quotes of the speaker page have.
    var speakerPageSize: Size {
        Size(
            width: SpeakerPageView.textWidth(size.width),
            height: SpeakerPageView.textHeight(helpHeight, of: speakerPage))
    }

    /// Changes the speaker page, where one shows.
    @discardableResult
    mutating func changeSpeakerPage<Answer>(_ change: (inout SpeakerPage) -> Answer) -> Answer? {
        guard case .speakerPage(var page) = mode else { return nil }
        // Held once, so that a long page is not copied to be changed.
        mode = .reading
        defer { mode = .speakerPage(page) }
        return change(&page)
    }

    /// Does what a command asks for on the speaker page.
    mutating func perform(_ command: Command, onSpeakerPage times: Int?) -> [ReaderEffect] {
        if command == .visitPrevious || command == .visitNext, context == .speakerPage { return travel(command) }
        if context == .speakerPage, let refusal = refusal(of: command) {
            say(refusal)
            return []
        }
        let height = speakerPageSize.height
        return fulfil(changeSpeakerPage { $0.perform(command, times: times, height: height) } ?? nil)
    }

    /// Does what the speaker page asks for.
    mutating func fulfil(_ request: SpeakerPageRequest?) -> [ReaderEffect] {
        switch request {
        case .leave: leaveSpeakerPage()
        case .open(let quote): return go(to: quote)
        case .clip(let quotes): return clip(quotes, asks: false)
        case .copy(let quote):
            guard let name = speakerPage?.record.name else { return [] }
            say("copied")
            return [.terminal(.copy(QuoteCitation.text(of: quote, by: name)))]
        case .correct(let quote): beginCorrection(of: quote)
        case .export: chooseExport()
        case .pipe: mode = .prompt(Prompt(purpose: .pipe, page: speakerPage))
        case .undo(let times): return undo(times) + reloadSpeakerPage()
        case .say(let words): say(words)
        case nil: break
        }
        return []
    }

    /// Goes to a quote in its article.
    private mutating func go(to quote: SpokenQuote) -> [ReaderEffect] {
        mode = .reading
        focus = .text
        if !quote.attribution.isQuotation, !journey.reported.isVisited { visitReported() }
        let height = textHeight
        if let article, article.article.id == quote.article.id {
            if article.isFolded { visit.article?.unfold(height: height) }
            go(to: .quote(at: quote.attribution.start))
            return []
        }
        go(to: quote.article.sortKey, .quote(at: quote.attribution.start))
        return []
    }
}
