/// Searching for regular expressions, which may take long: they are asked for, and any key gives them up.
extension ReaderState {
    /// Asks for what matches a regular expression that was typed, and gives up what nobody waits for any more.
    mutating func askForMatches() -> [ReaderEffect] {
        guard let article, let search = article.search, case .wanted(let patience) = search.regex else {
            guard awaitedPattern != nil, article?.search?.isWaiting != true else { return [] }
            awaitedPattern = nil
            return [.abandonMatches]
        }
        patterns += 1
        awaitedPattern = patterns
        shown?.search?.markAsked()
        let paragraphs = article.page.paragraphs.map(\.range)
        return [
            .findMatches(
                PatternQuery(
                    number: patterns, pattern: search.query, ignoresCase: search.ignoresCase, text: article.page.bytes,
                    paragraphs: paragraphs, patience: patience))
        ]
    }

    /// Shows what a regular expression matches, or says why it shows nothing.
    mutating func take(_ answer: PatternAnswer, of number: Int) {
        guard number == awaitedPattern else { return }
        awaitedPattern = nil
        let height = textHeight
        shown?.take(answer, height: height)
        if case .prompt(let prompt) = mode, prompt.purpose == .search {
            notice = nil
            if let failure = article?.search?.failure { say(failure) }
        } else {
            notice = nil
            finishSearch()
        }
    }

    /// Gives up the wait for a regular expression that was accepted, because a key came.
    mutating func abandonSearch() {
        guard mode == .reading, article?.search?.isWaiting == true else { return }
        let height = textHeight
        shown?.cancelSearch(height: height)
        say("search given up")
    }

    /// Keeps an accepted search if it found something; otherwise says why not and goes back to where it began.
    mutating func finishSearch() {
        let height = textHeight
        guard let search = article?.search, search.matches.isEmpty else { return }
        if let failure = search.failure { say(failure) }
        shown?.cancelSearch(height: height)
    }
}
