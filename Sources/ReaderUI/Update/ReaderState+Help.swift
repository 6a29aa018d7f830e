extension ReaderState {
    /// Does what a command asks for on the help page.
    mutating func perform(_ command: Command, _ help: HelpState, _ times: Int?) {
        var help = help
        if help.isTyping {
            type(command, &help)
            return
        }
        switch command {
        case .search: help.isTyping = true
        case .leave where !help.query.text.isEmpty: help = HelpState()
        case .help, .leave, .back:
            mode = .reading
            return
        default:
            let height = helpHeight
            let page = max(1, height - Self.overlap)
            help.top = Self.place(after: command, times, from: help.top, last: helpRows - height, page: page)
        }
        mode = .help(help)
    }

    private mutating func type(_ command: Command, _ help: inout HelpState) {
        help.top = 0
        switch command {
        case .accept: help.isTyping = false
        case .leave: help = HelpState()
        case .eraseCharacter where help.query.text.isEmpty: help.isTyping = false
        default: _ = help.query.edit(command)
        }
        mode = .help(help)
    }
}
