import TerminalCanvas

extension ReaderState {
    /// Takes in what was pasted: a line for whatever is being typed, and nothing anywhere else. None of it is a key.
    mutating func paste(_ text: String) -> [ReaderEffect] {
        pending = []
        count = nil
        notice = nil
        switch mode {
        case .prompt(var prompt):
            prompt.typed.paste(text)
            follow(prompt)
        case .chooser(var chooser):
            chooser.typed.paste(text)
            chooser.restart()
            mode = .chooser(chooser)
        case .help(var help) where help.isTyping:
            help.query.paste(text)
            mode = .help(help)
        case .speakerPage where speakerPage?.isTyping == true: speakerPage?.paste(text)
        default: say("pasted text is not taken for keys; / searches for it, f filters by it")
        }
        return []
    }
}
