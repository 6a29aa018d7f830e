import TerminalCanvas

extension Keymap {
    /// The keys as they are without configuration.
    static let standard = Keymap([
        Binding(.moveDown, "j", .down, in: scrolling),
        Binding(.moveUp, "k", .up, in: scrolling),
        Binding(.pageDown, " ", .pageDown, in: [.list, .text, .help]),
        Binding(.pageUp, "", .pageUp, in: [.list, .text, .help]),
        Binding(.halfPageDown, "", .control("d"), in: [.list, .text, .help]),
        Binding(.halfPageUp, "", .control("u"), in: [.list, .text, .help]),
        Binding(.toStart, "g", .home, in: scrolling),
        Binding(.toEnd, "G", .end, in: scrolling),
        Binding(.open, "", .enter, in: [.list]),
        Binding(.switchPane, "", .tab, .backTab, in: reading),
        Binding(.focusList, "h", .left, in: reading),
        Binding(.focusText, "l", .right, in: reading),
        Binding(.zoom, "z", in: reading),
        Binding(.widen, "+=", in: reading),
        Binding(.narrow, "-", in: reading),
        Binding(.nextQuote, "]", in: reading),
        Binding(.previousQuote, "[", in: reading),
        Binding(.nextBySpeaker, "}", in: reading),
        Binding(.previousBySpeaker, "{", in: reading),
        Binding(.visitReported, "i", in: reading),
        Binding(.showSpeakers, "s", in: [.list, .text, .speakers]),
        Binding(.copyQuote, "y", in: reading),
        Binding(.search, "/", in: reading),
        Binding(.nextMatch, "n", in: reading),
        Binding(.previousMatch, "N", in: reading),
        Binding(.filter, "f", in: reading),
        Binding(.toggleRead, "m", in: reading),
        Binding(.toggleStar, "*", in: reading),
        Binding(.pick, "", .enter, in: [.speakers]),
        Binding(.pickNumbered, "123456789", in: [.speakers]),
        Binding(.pickAll, "0", in: [.speakers]),
        Binding(.accept, "", .enter, in: [.prompt]),
        Binding(.eraseCharacter, "", .backspace, .control("h"), in: [.prompt]),
        Binding(.eraseWord, "", .control("w"), in: [.prompt]),
        Binding(.eraseAll, "", .control("u"), in: [.prompt]),
        Binding(.help, "?", .function(1), in: [.list, .text, .help]),
        Binding(.redraw, "", .control("l"), in: Set(Context.allCases)),
        Binding(.suspend, "", .control("z"), in: Set(Context.allCases)),
        Binding(.leave, "", .escape, in: Set(Context.allCases)),
        Binding(.back, "q", in: [.list, .text, .speakers, .help]),
        Binding(.quit, "", .control("c"), in: Set(Context.allCases)),
    ])

    private static let reading: Set<Context> = [.list, .text]
    private static let scrolling: Set<Context> = [.list, .text, .speakers, .help]
}

extension Keymap.Binding {
    /// A binding of every one of `characters` and of further keys.
    fileprivate init(_ command: Command, _ characters: String, _ keys: Key..., in contexts: Set<Keymap.Context>) {
        self.init(command: command, keys: characters.map { .character($0) } + keys, contexts: contexts)
    }
}
