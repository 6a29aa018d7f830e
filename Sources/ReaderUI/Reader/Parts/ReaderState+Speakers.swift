import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for in the speakers panel.
    mutating func perform(_ command: Command, _ panel: SpeakersPanel, _ key: Key, _ times: Int?) -> [ReaderEffect] {
        var panel = panel
        let request = panel.perform(command, key: key, times: times, in: speakerEntries)
        mode = .speakers(panel)
        switch request {
        case .leave: mode = .reading
        case .showPage(let voice): return askForSpeaker(voice)
        case .follow(let voice): follow(voice: voice)
        case .refuse(let number): say("no speaker has number \(number)")
        case nil: break
        }
        return []
    }

    /// Follows a voice, or all of them for nil, and goes to its nearest quote.
    mutating func follow(voice: Int?) {
        mode = .reading
        let height = textHeight
        if article?.isFolded == true { visit.article?.unfold(height: height) }
        guard let article else { return }
        guard let place = voice, article.speech.voices.indices.contains(place) else {
            visit.article?.followed = nil
            return
        }
        let voice = article.speech.voices[place]
        visit.article?.followed = place
        focus = .text
        if let quote = article.quote, voice.quotes.contains(quote) {
            visit.article?.go(toQuote: quote, height: height)
        } else if let next = voice.quotes.first(where: {
            article.lines(ofQuote: $0).lowerBound >= article.firstLine(height: height)
        }) ?? voice.quotes.last {
            visit.article?.go(toQuote: next, height: height)
        } else {
            say("no quotes by " + voice.name)
        }
    }
}
