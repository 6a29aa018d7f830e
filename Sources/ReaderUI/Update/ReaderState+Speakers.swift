import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for in the speakers panel.
    mutating func perform(_ command: Command, _ panel: SpeakersPanel, _ key: Key, _ times: Int?) -> [ReaderEffect] {
        var panel = panel
        let entries = SpeakersView.entries(of: article)
        switch command {
        case .leave, .back, .showSpeakers: mode = .reading
        case .showSpeakerPage: return askForSpeaker(panel.choice)
        case .pick: follow(voice: panel.choice)
        case .pickAll: follow(voice: entries - 1)
        case .pickNumbered:
            guard case .character(let digit) = key, let number = digit.wholeNumberValue, number > 0
            else { return [] }
            if number < entries { follow(voice: number - 1) } else { say("no speaker has number \(number)") }
        default:
            let last = entries - 1
            let place = Self.place(after: command, times, from: panel.choice, last: last, page: 1)
            panel.move(by: place - panel.choice, entries: entries)
            mode = .speakers(panel)
        }
        return []
    }

    /// Follows a voice, or all of them where there is none at this place, and goes to its nearest quote.
    mutating func follow(voice place: Int) {
        mode = .reading
        let height = textHeight
        if article?.isFolded == true { shown?.unfold(height: height) }
        guard let article else { return }
        guard article.speech.voices.indices.contains(place) else {
            shown?.followed = nil
            return
        }
        let voice = article.speech.voices[place]
        shown?.followed = place
        focus = .text
        if let quote = article.quote, voice.quotes.contains(quote) {
            shown?.go(toQuote: quote, height: height)
        } else if let next = voice.quotes.first(where: {
            article.lines(ofQuote: $0).lowerBound >= article.firstLine(height: height)
        }) ?? voice.quotes.last {
            shown?.go(toQuote: next, height: height)
        } else {
            say("no quotes by " + voice.name)
        }
    }
}
