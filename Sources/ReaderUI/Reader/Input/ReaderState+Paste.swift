import ReadingPage
import TerminalCanvas

extension ReaderState {
    /// Takes in what was pasted: a line for whatever is being typed, and nothing anywhere else. None of it is a key.
    mutating func paste(_ text: String) -> [ReaderEffect] {
        input.pending = []
        input.count = nil
        notices.clear()
        switch mode {
        case .prompt(var prompt):
            prompt.typed.paste(text)
            follow(prompt)
        case .chooser(var chooser):
            chooser.paste(text)
            mode = .chooser(chooser)
        case .help(var help) where help.isTyping:
            help.paste(text)
            mode = .help(help)
        case .speakerPage(let page) where page.typing != nil:
            changeSpeakerPage { page in page.edit { $0.paste(text) } }
        case .people(let people) where people.isTyping: changePeople { $0.paste(text) }
        case .feeds(let pane) where text.onOneLine.contains("://"):
            let effects = perform(.addFeed, pane, nil)
            guard case .prompt(var prompt) = mode else { return effects }
            prompt.typed.paste(text)
            mode = .prompt(prompt)
        case .clippings(let clippings) where clippings.entry != nil: _ = changeClippings { $0.paste(text) }
        default: say("pasted text is not taken for keys; / searches for it, f filters by it")
        }
        return []
    }
}
