import TerminalCanvas

extension ReaderState {
    /// The largest number that a key is repeated by.
    private static let mostCount = 99_999

    /// Does what a key asks for, or waits for the next one where a sequence is not at its end.
    mutating func take(_ key: Key) -> [ReaderEffect] {
        if let digit = digit(key) {
            input.count = min((input.count ?? 0) * 10 + digit, Self.mostCount)
            return []
        }
        let keys = input.pending + [key]
        switch keymap.meaning(of: keys, in: context) {
        case .beginning:
            input.pending = keys
            return []
        case .action(let action):
            input.pending = []
            return perform(action, key)
        case .nothing where input.pending.isEmpty:
            input.count = nil
            if case .character(let character) = key, type(character) { return [] }
            say(key.name + " does nothing here" + wayOn)
            return []
        case .nothing:
            return performPending() + take(key)
        }
    }

    /// Does what the keys so far mean, because the next one does not belong to them.
    private mutating func performPending() -> [ReaderEffect] {
        let keys = input.pending
        input.pending = []
        if let action = keymap.action(for: keys, in: context), let last = keys.last { return perform(action, last) }
        for case .character(let character) in keys { _ = type(character) }
        return []
    }

    /// The digit that a key adds to the number before another key; nil where it adds none.
    func digit(_ key: Key) -> Int? {
        guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue,
            digit > 0 || input.count != nil, input.pending.isEmpty, context != .prompt, context != .chooser,
            keymap.meaning(of: [key], in: context) == .nothing
        else { return nil }
        return digit
    }

    /// The most keys that a macro with a number before it presses.
    private static let mostPressed = 1_000

    private mutating func perform(_ action: Keymap.Action, _ key: Key) -> [ReaderEffect] {
        let times = input.count
        input.count = nil
        switch action {
        case .keys(let keys):
            let rounds = min(times ?? 1, max(1, Self.mostPressed / max(1, keys.count)))
            return [.press((0..<rounds).flatMap { _ in keys })]
        case .command(let command):
            if times != nil, !command.takesCount {
                say(key.name + " takes no number")
                return []
            }
            journey.lastCommand = command
            let before = self
            let effects = perform(command, key, times)
            if effects.isEmpty { sayIfIdle(command, key, since: before) }
            return effects
        }
    }

    private mutating func perform(_ command: Command, _ key: Key, _ times: Int?) -> [ReaderEffect] {
        switch command {
        case .quit: return leaveArticle() + [.terminal(.quit)]
        case .redraw: return [.terminal(.redraw)]
        case .suspend: return [.terminal(.suspend)]
        default: break
        }
        switch mode {
        case .reading: return perform(command, times)
        case .prompt(let prompt): return perform(command, prompt)
        case .chooser(let chooser): return perform(command, chooser)
        case .feeds(let pane): return perform(command, pane, times)
        case .speakers(let panel): return perform(command, panel, key, times)
        case .speakerPage: return perform(command, onSpeakerPage: times)
        case .people: return perform(command, inPeople: times)
        case .clippings: return perform(command, onClippings: times)
        case .help(let help):
            perform(command, help, times)
            return []
        }
    }

    /// Adds a character to what is being typed; returns whether anything is.
    private mutating func type(_ character: Character) -> Bool {
        switch mode {
        case .prompt(var prompt):
            prompt.typed.type(character)
            follow(prompt)
        case .chooser(var chooser):
            chooser.type(character)
            mode = .chooser(chooser)
        case .help(var help) where help.isTyping:
            help.type(character)
            mode = .help(help)
        case .speakerPage(let page) where page.typing != nil:
            changeSpeakerPage { page in
                page.allowRequests()
                page.edit { $0.type(character) }
            }
        case .people(let people) where people.isTyping: changePeople { $0.type(character) }
        case .clippings: return changeClippings { $0.type(character) } ?? false
        default: return false
        }
        return true
    }
}
