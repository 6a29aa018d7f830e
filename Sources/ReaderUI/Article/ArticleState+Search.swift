import ReadingPage

extension ArticleState {
    /// Begins a search at the place one is.
    mutating func beginSearch() {
        search = SearchState(origin: SearchState.Origin(anchor: anchor, quote: quote))
    }

    /// Looks for `query` and shows the first match after where the search began.
    mutating func look(for query: String, height: Int) {
        guard search != nil else { return }
        search?.look(for: query, in: page, speech)
        if search?.isWaiting != true { showFirstMatch(height: height) }
    }

    /// Takes in what a regular expression matches, and shows the first match after where the search began.
    mutating func take(_ answer: PatternAnswer, height: Int) {
        search?.take(answer, speech)
        showFirstMatch(height: height)
    }

    private mutating func showFirstMatch(height: Int) {
        if search?.current == nil { returnToOrigin(height: height) }
        showMatch(height: height)
    }

    /// Searches other words, everybody's, all quotes' or the chosen voice's, from now on.
    mutating func changeSearchScope() {
        guard let scope = search?.scope else { return }
        let next: SearchState.Scope =
            switch scope {
            case .everything: .quotes
            case .quotes: chosenVoice.map { .voice($0) } ?? .everything
            case .voice: .everything
            }
        search?.scope = next
    }

    /// What is searched, where that is not all of the text: "quotes", "Ada Moss".
    var searchScopeName: String? {
        switch search?.scope {
        case .quotes: "quotes"
        case .voice(let voice): speech.voices[voice].name.onOneLine
        case .everything, nil: nil
        }
    }

    /// Ends the search and goes back to where it began.
    mutating func cancelSearch(height: Int) {
        returnToOrigin(height: height)
        search = nil
    }

    /// Goes `steps` matches on; returns whether that led past an end of the text.
    mutating func goToMatch(_ steps: Int, height: Int) -> Bool {
        guard let search, let current = search.current else { return false }
        let count = search.matches.count
        let place = current + steps
        self.search?.current = (place % count + count) % count
        showMatch(height: height)
        return place < 0 || place >= count
    }

    private mutating func returnToOrigin(height: Int) {
        guard let origin = search?.origin else { return }
        scroll(to: origin.anchor, height: height)
        quote = origin.quote.flatMap { speech.quotations.indices.contains($0) ? $0 : nil }
    }

    private mutating func showMatch(height: Int) {
        guard let search, let current = search.current else { return }
        let match = search.matches[current]
        let first = layout.line(at: match.start)
        show(first...max(first, layout.line(at: match.end - 1)), height: height)
    }
}
