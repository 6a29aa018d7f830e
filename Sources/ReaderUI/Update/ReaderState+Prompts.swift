import NewsModel
import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for while one types on the status line.
    mutating func perform(_ command: Command, _ prompt: Prompt) -> [ReaderEffect] {
        var prompt = prompt
        switch command {
        case .accept: return accept(prompt)
        case .leave: cancel(prompt)
        case .eraseCharacter where prompt.typed.text.isEmpty: cancel(prompt)
        case .earlier, .later: fetch(command == .earlier ? 1 : -1, prompt)
        case .searchRegex where prompt.purpose == .search:
            shown?.search?.isRegex.toggle()
            follow(prompt)
        case .searchScope where prompt.purpose == .search:
            shown?.changeSearchScope()
            follow(prompt)
        default:
            let typed = prompt.typed
            if prompt.typed.edit(command), prompt.typed != typed { follow(prompt) }
        }
        return []
    }

    /// Shows what was typed some lines earlier or later.
    private mutating func fetch(_ step: Int, _ prompt: Prompt) {
        var prompt = prompt
        let age = prompt.age + step
        if prompt.age == 0 { prompt.draft = prompt.typed.text }
        guard age >= 0, let line = age == 0 ? prompt.draft : history.line(age, for: prompt.purpose) else { return }
        prompt.age = age
        prompt.typed.text = line
        follow(prompt)
    }

    /// Takes in what has been typed by now.
    mutating func follow(_ prompt: Prompt) {
        mode = .prompt(prompt)
        switch prompt.purpose {
        case .search:
            let height = textHeight
            shown?.look(for: prompt.typed.text, height: height)
            notice = nil
            if let failure = article?.search?.failure { say(failure) }
        case .filter: narrow(to: prompt.typed.text)
        case .tags, .pipe, .speakerName: break
        }
    }

    private mutating func accept(_ prompt: Prompt) -> [ReaderEffect] {
        mode = .reading
        let typed = prompt.typed.text
        history.add(typed, for: prompt.purpose)
        switch prompt.purpose {
        case .search:
            shown?.search?.finishTyping()
            guard let search = article?.search, search.isWaiting || search.regex == .tooSlow else {
                finishSearch()
                return []
            }
            shown?.search?.waitLonger()
            say("searching …; any key gives it up")
        case .filter:
            narrow(to: typed)
            unfiltered = nil
            focus = .list
        case .tags: return changeTags(to: typed)
        case .pipe:
            guard typed.contains(where: { !$0.isWhitespace }), let article else {
                say(article == nil ? absence : "no command was typed")
                return []
            }
            return [.pipe(command: typed, text: PlainArticle.text(of: article.article))]
        case .speakerName(let quote):
            guard let name = SpeakerName.read(typed) else {
                say("no name was typed")
                return []
            }
            return correct(quote, .speaker(name))
        }
        return []
    }

    private mutating func cancel(_ prompt: Prompt) {
        mode = .reading
        let height = textHeight
        switch prompt.purpose {
        case .search: shown?.cancelSearch(height: height)
        case .filter:
            if let unfiltered { list = unfiltered }
            // What it shows may have changed by now.
            list.reload()
            unfiltered = nil
        case .tags, .pipe, .speakerName: break
        }
    }
}

extension ReaderState {
    /// Opens the prompt for a search in the text.
    mutating func beginSearch() {
        shown?.beginSearch()
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
        if shown?.goToMatch(steps, height: height) == true {
            say(steps > 0 ? "past the end: on from the top" : "past the top: on from the end")
        }
    }

    /// Opens the prompt that narrows the list.
    mutating func beginFilter() {
        unfiltered = list
        mode = .prompt(Prompt(purpose: .filter, typed: TypedText(text: list.filter)))
    }

    private mutating func narrow(to typed: String) {
        let query = typed.onOneLine
        // What was selected before one typed counts, not what half of the words left of the list.
        if query != list.filter { list.narrow(to: query, keeping: unfiltered?.keptKey) }
    }

    /// Opens the prompt for the selected article's tags.
    mutating func beginTags() {
        guard let summary = subject else {
            say(absence)
            return
        }
        mode = .prompt(Prompt(purpose: .tags, typed: TypedText(text: summary.tags.joined(separator: " "))))
    }

    private mutating func changeTags(to typed: String) -> [ReaderEffect] {
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

/// Words by which a user sorts articles.
enum Tags {
    private static let longest = 40
    private static let most = 20

    /// The tags somebody typed: small letters, each once, in order of the alphabet.
    static func read(_ typed: String) -> [String] {
        let words = typed.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "#" || $0 == "\"" }
        let clean = words.map { PrintableText.of(String($0.prefix(longest))) }
        return Array(Set(clean).sorted().prefix(most))
    }
}
