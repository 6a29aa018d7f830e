import NewsModel
import ReadingPage
import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for while one types on the status line.
    mutating func perform(_ command: Command, _ prompt: Prompt) -> [ReaderEffect] {
        var prompt = prompt
        switch prompt.perform(command, input.history) {
        case .accept: return accept(prompt)
        case .cancel: cancel(prompt)
        case .follow: follow(prompt)
        case .complete:
            let isCompleted = prompt.complete()
            mode = .prompt(prompt)
            if !isCompleted { say("no tag of the library begins so") }
        case .changeKind:
            visit.article?.search?.isRegex.toggle()
            follow(prompt)
        case .changeScope:
            visit.article?.changeSearchScope()
            follow(prompt)
        case nil: break
        }
        return []
    }

    /// Takes in what has been typed by now.
    mutating func follow(_ prompt: Prompt) {
        mode = .prompt(prompt)
        switch prompt.purpose {
        case .search:
            let height = textHeight
            visit.article?.look(for: prompt.typed.text, height: height)
            notices.clear()
            if let failure = article?.search?.failure { say(failure) }
        case .filter(let before): narrow(to: prompt.typed.text, from: before)
        case .tags, .pipe, .bringIn, .feed, .speakerName: break
        }
    }

    private mutating func accept(_ prompt: Prompt) -> [ReaderEffect] {
        mode = prompt.page.map { .speakerPage($0) } ?? .reading
        let typed = prompt.typed.text
        input.history.add(typed, for: prompt.purpose)
        switch prompt.purpose {
        case .search:
            visit.article?.search?.finishTyping()
            guard let search = article?.search, search.isWaiting || search.regex == .tooSlow else {
                finishSearch()
                return []
            }
            visit.article?.search?.waitLonger()
            say("searching …; any key gives it up")
        case .filter(let before):
            narrow(to: typed, from: before)
            focus = .list
        case .tags: return changeTags(to: typed)
        case .pipe:
            guard typed.contains(where: { !$0.isWhitespace }) else {
                say("no command was typed")
                return []
            }
            if speakerPage != nil { return askForAllQuotes(.pipe(typed)) }
            guard let article else {
                say(absence)
                return []
            }
            return [.program(.pipe(command: typed, text: PlainArticle.text(of: article.article)))]
        case .bringIn: return bringIn(typed)
        case .feed(let prompt, let pane): return accept(typed, for: prompt, from: pane)
        case .speakerName(let target):
            guard let name = SpeakerName.read(typed) else {
                say("no name was typed")
                return []
            }
            return correct(target, .speaker(name))
        }
        return []
    }

    private mutating func cancel(_ prompt: Prompt) {
        mode = prompt.page.map { .speakerPage($0) } ?? .reading
        let height = textHeight
        switch prompt.purpose {
        case .search: visit.article?.cancelSearch(height: height)
        case .filter(let before):
            list = before
            // What it shows may have changed by now.
            list.reload()
        case .feed(_, let pane): mode = .feeds(pane)
        case .tags, .pipe, .bringIn, .speakerName: break
        }
    }
}

extension ReaderState {
    /// Opens the prompt for a search in the text.
    mutating func beginSearch() {
        visit.article?.beginSearch()
        mode = .prompt(Prompt(purpose: .search))
    }

    /// Goes to another match, or says why not.
    mutating func goToMatch(_ steps: Int) {
        guard let search = article?.search else {
            say("nothing searched for yet: / searches")
            return
        }
        guard !search.matches.isEmpty else {
            say("no match")
            return
        }
        let height = textHeight
        if visit.article?.goToMatch(steps, height: height) == true {
            say(steps > 0 ? "past the end: on from the top" : "past the top: on from the end")
        }
    }

    /// Opens the prompt that narrows the list.
    mutating func beginFilter() {
        mode = .prompt(Prompt(purpose: .filter(from: list), typed: TypedText(text: list.query.words)))
    }

    private mutating func narrow(to typed: String, from before: ListState) {
        var query = before.query
        query.words = typed.onOneLine
        // What was selected before one typed counts, not what half of the words left of the list.
        if query != list.query { list.narrow(to: query, keeping: before.keptKey) }
    }

    /// Opens the prompt for the selected article's tags.
    mutating func beginTags() -> [ReaderEffect] {
        if actsOnPicked { return beginTags(commonTags) }
        guard let summary = subject else {
            say(absence)
            return []
        }
        return beginTags(summary.tags)
    }

    private mutating func beginTags(_ tags: [String]) -> [ReaderEffect] {
        mode = .prompt(Prompt(purpose: .tags, typed: TypedText(text: tags.joined(separator: " "))))
        return [.library(.tags)]
    }

    /// Takes in the tags that the library knows, for the prompt to complete.
    mutating func take(knownTags tags: [String]) {
        guard case .prompt(var prompt) = mode, prompt.purpose == .tags else { return }
        prompt.completions = tags
        mode = .prompt(prompt)
    }

    private mutating func changeTags(to typed: String) -> [ReaderEffect] {
        if actsOnPicked { return changeTagsOfPicked(to: typed) }
        guard let summary = subject else {
            say(absence)
            return []
        }
        let tags = Tags.read(typed)
        let title = summary.title.quotedBriefly
        guard tags != summary.tags else {
            say(title + " keeps its tags as they are")
            return []
        }
        remember(.tags(summary.id, summary.tags), of: summary.title)
        say(title + (tags.isEmpty ? " has no tags now" : " has the tags " + tags.joined(separator: ", ")))
        return store(.tags(summary.id, tags))
    }
}
