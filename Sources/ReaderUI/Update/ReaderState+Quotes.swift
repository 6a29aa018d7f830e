import NewsModel

extension ReaderState {
    /// Does what a command asks for in the text, and shows the text first if it is out of sight.
    mutating func performInText(_ command: Command, _ times: Int) -> [ReaderEffect] {
        guard article != nil else { return [] }
        let effects = layout.text == nil ? open() : []
        switch command {
        case .nextQuote, .previousQuote: goToQuote(forwards: command == .nextQuote, times)
        case .nextBySpeaker, .previousBySpeaker: goToQuoteOfSameSpeaker(forwards: command == .nextBySpeaker, times)
        case .showSpeakers: mode = .speakers(SpeakersPanel(choice: article?.followed ?? 0))
        case .showSpeakerPage: return effects + askForSpeaker(article?.chosenVoice)
        case .fold: fold()
        case .correct: beginCorrection()
        case .search: beginSearch()
        case .nextMatch: goToMatch(times)
        case .previousMatch: goToMatch(-times)
        default: break
        }
        return effects
    }

    private mutating func goToQuote(forwards: Bool, _ times: Int) {
        guard let article else { return }
        let quotes = article.followedQuotes
        guard !quotes.isEmpty else {
            if crossesArticles, crossToArticle(forwards: forwards) { return }
            let hasMore = !article.speech.attributions.isEmpty && !reported.isVisited
            say("no \(article.speech.noun)s in this article" + (hasMore ? "; i visits reported speech" : ""))
            return
        }
        let name = article.followed.map { " by " + article.speech.voices[$0].name } ?? ""
        if !move(among: quotes, forwards: forwards, times) {
            if crossesArticles, crossToArticle(forwards: forwards) { return }
            say((forwards ? "last " : "first ") + article.speech.noun + name)
        }
    }

    private mutating func goToQuoteOfSameSpeaker(forwards: Bool, _ times: Int) {
        guard let article, let quote = article.quote else {
            goToQuote(forwards: forwards, times)
            return
        }
        let voice = article.speech.voice(of: article.speech.quotations[quote])
        if !move(among: voice.quotes, forwards: forwards, times) {
            say((forwards ? "last " : "first ") + article.speech.noun + " by " + voice.name)
        }
    }

    /// Goes `times` quotes on, or as far as there are; false where that is nowhere.
    private mutating func move(among quotes: [Int], forwards: Bool, _ times: Int) -> Bool {
        let height = textHeight
        var hasMoved = false
        for _ in 0..<min(times, quotes.count) {
            let moved =
                forwards
                ? shown?.goToNext(of: quotes, height: height) : shown?.goToPrevious(of: quotes, height: height)
            guard moved == true else { break }
            hasMoved = true
        }
        return hasMoved
    }

    /// Goes to the nearest article of the list that has quotes, as far as it is loaded; false where there is none.
    private mutating func crossToArticle(forwards: Bool) -> Bool {
        let step = forwards ? 1 : -1
        var place = list.selection + step
        while let summary = list.summary(at: place) {
            guard summary.quoteCount > 0 else {
                place += step
                continue
            }
            list.select(place, rows: listRows)
            goal = forwards ? .firstQuote : .lastQuote
            return true
        }
        return false
    }

    /// Lets ] and [ go on to other articles, or stay.
    mutating func changeCrossing() {
        crossesArticles.toggle()
        say(crossesArticles ? "] and [ go on to other articles" : "] and [ stay in the article")
    }

    /// Makes ] and [ visit reported speech, too, or quotations alone.
    mutating func visitReported() {
        reported.isVisited.toggle()
        if reported.isVisited { reported.isShown = true }
        shown?.take(reported)
        say(reported.isVisited ? "] and [ visit reported speech, too" : "] and [ visit quotes alone")
    }

    /// Shows reported speech in its speakers' colours, or as any other text.
    mutating func showReported() {
        reported.isShown.toggle()
        if !reported.isShown { reported.isVisited = false }
        shown?.take(reported)
        say(reported.isShown ? "reported speech is shown" : "reported speech is hidden")
    }

    /// Folds the article to what one speaker said, or unfolds it.
    mutating func fold() {
        let height = textHeight
        guard let article else { return }
        if article.isFolded {
            shown?.unfold(height: height)
        } else if let voice = article.chosenVoice {
            shown?.fold(to: voice, height: height)
            say("only what \(article.speech.voices[voice].name) said")
        } else {
            say("nobody chosen: ] goes to a quote, s picks a speaker")
        }
    }
}
