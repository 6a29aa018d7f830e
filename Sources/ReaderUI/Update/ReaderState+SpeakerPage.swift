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
        return [.loadSpeaker(name: article.speech.voices[voice].name, behind: nil)]
    }

    /// Shows the page of a speaker.
    mutating func take(_ record: SpeakerRecord) {
        guard case .reading = mode else { return }
        guard !record.quotes.isEmpty else {
            say("the library has no quotes by " + record.name)
            return
        }
        speakerPage = SpeakerPage(record)
        mode = .speakerPage
    }

    /// Asks for further quotes where those loaded are about to end.
    mutating func continueSpeakerPage() -> [ReaderEffect] {
        let rows = speakerPageSize.height
        guard case .speakerPage = mode, let name = speakerPage?.record.name,
            let place = speakerPage?.request(rows: rows)
        else { return [] }
        return [.loadSpeaker(name: name, behind: place)]
    }

    /// Columns and rows that the quotes of the speaker page have.
    var speakerPageSize: Size {
        Size(
            width: SpeakerPageView.textWidth(size.width),
            height: SpeakerPageView.textHeight(helpHeight, of: speakerPage))
    }

    /// Does what a command asks for on the speaker page.
    mutating func performOnSpeakerPage(_ command: Command, _ times: Int?) -> [ReaderEffect] {
        guard let page = speakerPage else { return [] }
        speakerPage?.allowRequests()
        if page.isTyping {
            switch command {
            case .accept: speakerPage?.isTyping = false
            case .leave: speakerPage?.showAll()
            case .eraseCharacter where page.query.text.isEmpty: speakerPage?.isTyping = false
            default: speakerPage?.edit(command)
            }
            return []
        }
        switch command {
        case .search: speakerPage?.isTyping = true
        case .leave where !page.query.text.isEmpty: speakerPage?.showAll()
        case .leave, .back: leaveSpeakerPage()
        case .open: return page.chosen.map { go(to: $0) } ?? []
        default:
            let quotesAPage = max(1, speakerPageSize.height / 4)
            speakerPage?.choose(
                Self.place(
                    after: command, times, from: page.choice, last: page.shown.count - 1, page: quotesAPage))
        }
        return []
    }

    private mutating func leaveSpeakerPage() {
        mode = .reading
        speakerPage = nil
    }

    /// Goes to a quote in its article.
    private mutating func go(to quote: SpokenQuote) -> [ReaderEffect] {
        leaveSpeakerPage()
        focus = .text
        if quote.kind == .indirect, !reported.isVisited { visitReported() }
        let height = textHeight
        if let article, article.article.id == quote.article.id {
            if article.isFolded { shown?.unfold(height: height) }
            go(to: .quote(at: quote.offset))
            return []
        }
        go(to: quote.article.sortKey, .quote(at: quote.offset))
        return []
    }
}
