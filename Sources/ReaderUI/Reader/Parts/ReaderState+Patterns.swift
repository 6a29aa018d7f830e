/// Searching for regular expressions, which may take long: they are asked for, and any key gives them up.
extension ReaderState {
    /// Asks for what matches a regular expression that was typed, and gives up what nobody waits for any more.
    mutating func askForMatches() -> [ReaderEffect] {
        guard let article, let search = article.search, case .wanted(let patience) = search.regex else {
            guard article?.search?.isWaiting != true, patterns.abandon() else { return [] }
            return [.patterns(.abandon)]
        }
        let number = patterns.begin()
        visit.article?.search?.markAsked()
        let paragraphs = article.page.paragraphs.map(\.range)
        return [
            .patterns(
                .find(
                    PatternQuery(
                        number: number, pattern: search.query, ignoresCase: search.ignoresCase,
                        text: article.page.bytes,
                        paragraphs: paragraphs, patience: patience)))
        ]
    }

    /// Shows what a regular expression matches, or says why it shows nothing.
    mutating func take(_ answer: PatternAnswer, of number: Int) {
        guard patterns.finish(number) else { return }
        let height = textHeight
        visit.article?.take(answer, height: height)
        if case .prompt(let prompt) = mode, prompt.purpose == .search {
            notices.clear()
            if let failure = article?.search?.failure { say(failure) }
        } else {
            notices.clear()
            finishSearch()
        }
    }

    /// Gives up the wait for a regular expression that was accepted, because a key came.
    mutating func abandonSearch() {
        guard mode == .reading, article?.search?.isWaiting == true else { return }
        let height = textHeight
        visit.article?.cancelSearch(height: height)
        say("search given up")
    }

    /// Keeps an accepted search if it found something; otherwise says why not and goes back to where it began.
    mutating func finishSearch() {
        let height = textHeight
        guard let search = article?.search, search.matches.isEmpty else { return }
        if let failure = search.failure { say(failure) }
        visit.article?.cancelSearch(height: height)
    }
}
