import NewsModel

extension ReaderState {
    /// Does what a command asks for in the text, and shows the text first if it is out of sight.
    mutating func performInText(_ command: Command, _ times: Int) -> [ReaderEffect] {
        guard article != nil else {
            say(absence)
            return []
        }
        let effects = layout.text == nil ? open() : []
        fitText()
        switch command {
        case .nextQuote, .previousQuote: return effects + goToQuote(forwards: command == .nextQuote, times)
        case .nextBySpeaker, .previousBySpeaker:
            return effects + goToQuoteOfSameSpeaker(forwards: command == .nextBySpeaker, times)
        case .showSpeakers: mode = .speakers(SpeakersPanel(article))
        case .showSpeakerPage: return effects + askForSpeaker(article?.chosenVoice)
        case .fold: fold()
        case .correct: beginCorrection()
        case .clip, .clipElsewhere: return effects + clip(times, asks: command == .clipElsewhere)
        case .correctAll: beginCorrectionOfAll()
        case .search: beginSearch()
        case .nextMatch: goToMatch(times)
        case .previousMatch: goToMatch(-times)
        default: break
        }
        return effects
    }

    /// Goes `times` quotes on, into other articles where that is wanted.
    mutating func goToQuote(forwards: Bool, _ times: Int) -> [ReaderEffect] {
        guard let article else { return [] }
        let quotes = article.followedQuotes
        let moved = move(among: quotes, forwards: forwards, times)
        if journey.crossesArticles, moved < times { return crossToArticle(forwards: forwards, rest: times - moved) }
        if moved > 0 { return [] }
        let name = article.followed.map { " by " + article.speech.voices[$0].name } ?? ""
        if quotes.isEmpty {
            let hasMore = !article.speech.attributions.isEmpty && !journey.reported.isVisited
            say("no \(article.speech.noun)s\(name) in this article" + (hasMore ? "; i visits reported speech" : ""))
        } else {
            say((forwards ? "last " : "first ") + article.speech.noun + name)
        }
        return []
    }

    private mutating func goToQuoteOfSameSpeaker(forwards: Bool, _ times: Int) -> [ReaderEffect] {
        guard let article else { return [] }
        guard let quote = article.quote else {
            // The first time leads to somebody's quote; the others to that speaker's.
            let effects = goToQuote(forwards: forwards, 1)
            let hasRest = times > 1 && self.article?.quote != nil
            return effects + (hasRest ? goToQuoteOfSameSpeaker(forwards: forwards, times - 1) : [])
        }
        let voice = article.speech.voice(of: article.speech.quotations[quote])
        if move(among: voice.quotes, forwards: forwards, times) == 0 {
            say((forwards ? "last " : "first ") + article.speech.noun + " by " + voice.name)
        }
        return []
    }

    /// Goes `times` quotes on, or as far as there are, and returns how many.
    private mutating func move(among quotes: [Int], forwards: Bool, _ times: Int) -> Int {
        let height = textHeight
        for moved in 0..<min(times, quotes.count) {
            let hasMoved =
                forwards
                ? visit.article?.goToNext(of: quotes, height: height)
                : visit.article?.goToPrevious(of: quotes, height: height)
            guard hasMoved == true else { return moved }
        }
        return min(times, quotes.count)
    }

    /// Makes ] and [ visit reported speech, too, or quotations alone.
    mutating func visitReported() {
        journey.reported.isVisited.toggle()
        if journey.reported.isVisited { journey.reported.isShown = true }
        visit.article?.take(journey.reported)
        say(journey.reported.isVisited ? "] and [ visit reported speech, too" : "] and [ visit quotes alone")
    }

    /// Shows reported speech in its speakers' colours, or as any other text.
    mutating func showReported() {
        journey.reported.isShown.toggle()
        if !journey.reported.isShown { journey.reported.isVisited = false }
        visit.article?.take(journey.reported)
        say(journey.reported.isShown ? "reported speech is shown" : "reported speech is hidden")
    }

    /// Folds the article to what one speaker said, or unfolds it.
    mutating func fold() {
        let height = textHeight
        guard let article else { return }
        if article.isFolded {
            visit.article?.unfold(height: height)
        } else if let voice = article.chosenVoice {
            visit.article?.fold(to: voice, height: height)
            say("only what \(article.speech.voices[voice].name) said")
        } else {
            say("nobody chosen: ] goes to a quote, s picks a speaker")
        }
    }
}
