extension ReaderState {
    /// Does what a command asks for on the help page.
    mutating func perform(_ command: Command, _ help: HelpState, _ times: Int?) {
        var help = help
        let isOpen = help.perform(command, times: times, rows: helpRows, height: helpHeight)
        mode = isOpen ? .help(help) : .reading
    }
}
