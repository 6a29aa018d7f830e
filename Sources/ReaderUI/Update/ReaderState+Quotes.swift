import NewsModel
import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for in the text, and shows the text first if it is out of sight.
    mutating func performInText(_ command: Command) -> [ReaderEffect] {
        guard article != nil else { return [] }
        let effects = layout.text == nil ? open() : []
        switch command {
        case .nextQuote, .previousQuote: goToQuote(forwards: command == .nextQuote)
        case .nextBySpeaker, .previousBySpeaker: goToQuoteOfSameSpeaker(forwards: command == .nextBySpeaker)
        case .showSpeakers: mode = .speakers(SpeakersPanel(choice: article?.followed ?? 0))
        case .search: beginSearch()
        case .nextMatch: goToMatch(1)
        case .previousMatch: goToMatch(-1)
        default: break
        }
        return effects
    }

    private mutating func goToQuote(forwards: Bool) {
        guard let article else { return }
        let quotes = article.followedQuotes
        guard !quotes.isEmpty else {
            let hasMore = !article.speech.attributions.isEmpty && !visitsReported
            notice = "no \(article.speech.noun)s in this article" + (hasMore ? "; i visits reported speech" : "")
            return
        }
        let name = article.followed.map { " by " + article.speech.voices[$0].name } ?? ""
        if !move(among: quotes, forwards: forwards) {
            notice = (forwards ? "last " : "first ") + article.speech.noun + name
        }
    }

    private mutating func goToQuoteOfSameSpeaker(forwards: Bool) {
        guard let article, let quote = article.quote else {
            goToQuote(forwards: forwards)
            return
        }
        let voice = article.speech.voice(of: article.speech.quotations[quote])
        if !move(among: voice.quotes, forwards: forwards) {
            notice = (forwards ? "last " : "first ") + article.speech.noun + " by " + voice.name
        }
    }

    private mutating func move(among quotes: [Int], forwards: Bool) -> Bool {
        let height = textHeight
        let moved =
            forwards
            ? shown?.goToNext(of: quotes, height: height) : shown?.goToPrevious(of: quotes, height: height)
        return moved ?? false
    }

    /// Makes ] and [ visit reported speech, too, or quotations alone.
    mutating func visitReported() {
        visitsReported.toggle()
        shown?.visit(reported: visitsReported)
        notice = visitsReported ? "] and [ visit reported speech, too" : "] and [ visit quotes alone"
    }

    /// Puts the current quote on the clipboard: “…” — Speaker (source), title, address.
    mutating func copyQuote() -> [ReaderEffect] {
        guard let article, let quote = article.quote else {
            notice = article?.speech.quotations.isEmpty == false ? "no quote chosen: ] goes to one" : "no quote to copy"
            return []
        }
        notice = "copied"
        return [.copy(QuoteCitation.text(of: quote, in: article))]
    }
}
