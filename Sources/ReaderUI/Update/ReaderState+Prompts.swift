extension ReaderState {
    /// Opens the prompt for a search in the text.
    mutating func beginSearch() {
        shown?.beginSearch()
        mode = .prompt(Prompt(purpose: .search))
    }

    /// Adds a character to what is being typed.
    mutating func type(_ character: Character) {
        guard case .prompt(var prompt) = mode else { return }
        prompt.text.append(character)
        follow(prompt)
    }

    /// Does what a command asks for while one types.
    mutating func perform(_ command: Command, _ prompt: Prompt) -> [ReaderEffect] {
        var prompt = prompt
        switch command {
        case .accept: accept(prompt)
        case .leave: cancel(prompt)
        case .eraseCharacter where prompt.text.isEmpty: cancel(prompt)
        case .eraseCharacter:
            prompt.eraseCharacter()
            follow(prompt)
        case .eraseWord:
            prompt.eraseWord()
            follow(prompt)
        case .eraseAll:
            prompt.text = ""
            follow(prompt)
        default: break
        }
        return []
    }

    /// Goes to another match, or says why not.
    mutating func goToMatch(_ steps: Int) {
        guard let search = article?.search else {
            notice = "nothing searched for yet: / searches"
            return
        }
        guard !search.matches.isEmpty else {
            notice = "no match"
            return
        }
        let height = textHeight
        if shown?.goToMatch(steps, height: height) == true {
            notice = steps > 0 ? "past the end: on from the top" : "past the top: on from the end"
        }
    }

    private mutating func follow(_ prompt: Prompt) {
        mode = .prompt(prompt)
        guard prompt.purpose == .search else { return }
        let height = textHeight
        shown?.look(for: prompt.text, height: height)
        let isMissing = !prompt.text.isEmpty && article?.search?.matches.isEmpty == true
        notice = isMissing ? "no match" : nil
    }

    private mutating func accept(_ prompt: Prompt) {
        mode = .reading
        let height = textHeight
        switch prompt.purpose {
        case .search:
            shown?.search?.finishTyping()
            guard let search = article?.search, search.matches.isEmpty else { return }
            if !prompt.text.isEmpty { notice = "no match" }
            shown?.cancelSearch(height: height)
        case .filter:
            let query = prompt.text.onOneLine
            if query != list.filter { list.narrow(to: query) }
            focus = .list
        }
    }

    private mutating func cancel(_ prompt: Prompt) {
        mode = .reading
        let height = textHeight
        if prompt.purpose == .search { shown?.cancelSearch(height: height) }
    }
}
