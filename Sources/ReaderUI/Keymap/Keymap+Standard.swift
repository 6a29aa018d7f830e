import TerminalCanvas

extension Keymap {
    /// The keys as they are without configuration.
    public static let standard = Keymap(
        moving + quotes + articles + feeds + outside + clippings + places + typing + everywhere)

    /// List and text, where one reads.
    static let reading: Set<Context> = [.list, .text]
    private static let scrolling: Set<Context> = [
        .list, .text, .feeds, .speakers, .speakerPage, .people, .clippings, .help,
    ]
    private static let paging: Set<Context> = [.list, .text, .feeds, .speakerPage, .people, .clippings, .help]

    private static let moving: [Binding] = [
        Binding(.moveDown, "j", .down, in: scrolling),
        Binding(.moveUp, "k", .up, in: scrolling),
        Binding(.pageDown, " ", .pageDown, in: paging),
        Binding(.pageUp, "", .pageUp, in: paging),
        Binding(.halfPageDown, "", .control("d"), in: paging),
        Binding(.halfPageUp, "", .control("u"), in: paging),
        Binding(.toStart, "g", .home, in: scrolling),
        Binding(.toEnd, "G", .end, in: scrolling),
        Binding(.open, "", .enter, in: [.list, .feeds, .speakerPage, .people, .clippings]),
        Binding(.nextArticle, "J", in: reading),
        Binding(.previousArticle, "K", in: reading),
        Binding(.switchPane, "", .tab, .backTab, in: reading),
        Binding(.focusList, "h", .left, in: [.list, .text, .feeds]),
        Binding(.focusText, "l", .right, in: [.list, .text, .feeds]),
        Binding(.zoom, "z", in: reading),
        Binding(.zen, "Z", in: reading),
        Binding(.changePanes, "w", in: reading),
        Binding(.widen, "+=", in: reading),
        Binding(.narrow, "-", in: reading),
    ]

    private static let quotes: [Binding] = [
        Binding(.nextQuote, "]", in: reading),
        Binding(.previousQuote, "[", in: reading),
        Binding(.nextBySpeaker, "}", in: reading),
        Binding(.previousBySpeaker, "{", in: reading),
        Binding(.showSpeakers, "s", in: [.list, .text, .speakers]),
        Binding(.showSpeakerPage, "S", in: [.list, .text, .speakers]),
        Binding(.showPeople, "P", in: [.list, .text, .people]),
        Binding(.fold, "F", in: [.list, .text, .feeds]),
        Binding(.visitReported, "i", in: reading),
        Binding(.showReported, "I", in: reading.union([.speakerPage])),
        Binding(.crossArticles, "x", in: reading),
        Binding(.correct, "c", in: reading.union([.speakerPage])),
        Binding(.correctAll, "C", in: reading),
        Binding(.visitPrevious, "", .control("o"), in: [.list, .text, .speakerPage]),
        Binding(.visitNext, "O", in: [.list, .text, .speakerPage]),
        Binding(.search, "/", in: [.list, .text, .speakerPage, .people, .clippings, .help]),
        Binding(.nextMatch, "n", in: reading.union([.speakerPage])),
        Binding(.previousMatch, "N", in: reading.union([.speakerPage])),
    ]

    private static let articles: [Binding] = [
        Binding(.filter, "f", in: reading.union([.speakerPage, .people])),
        Binding(.showUnread, "U", in: reading),
        Binding(.sort, "T", in: reading),
        Binding(.pickArticle, ".", in: reading),
        Binding(.toggleRead, "m", in: reading),
        Binding(.markAllRead, "M", in: [.list, .text, .feeds]),
        Binding(.toggleStar, "*", in: reading),
        Binding(.tag, "t", in: reading),
        Binding(.remove, "D", .delete, in: [.list, .text, .feeds]),
        Binding(.undo, "u", in: [.list, .text, .feeds, .speakerPage, .clippings]),
    ]

    private static let feeds: [Binding] = [
        Binding(.showFeeds, "b", in: [.list, .text, .feeds]),
        Binding(.fetchAll, "R", in: [.list, .text, .feeds]),
        Binding(.fetchFeed, "r", in: [.list, .text, .feeds]),
        Binding(.bringIn, "B", in: [.list, .text, .feeds]),
        Binding(.addFeed, "a", in: [.feeds]),
        Binding(.renameFeed, "t", in: [.feeds]),
        Binding(.moveFeed, "f", in: [.feeds]),
        Binding(.changeFullText, "p", in: [.feeds]),
    ]

    private static let outside: [Binding] = [
        Binding(.copyQuote, "y", in: reading.union([.speakerPage, .clippings])),
        Binding(.openAddress, "o", in: reading.union([.clippings])),
        Binding(.showLinks, "L", in: reading),
        Binding(.export, "e", in: reading.union([.speakerPage])),
        Binding(.pipe, "|", in: reading.union([.speakerPage])),
        Binding(.view, "v", in: reading),
        Binding(.edit, "V", in: reading),
    ]

    private static let clippings: [Binding] = [
        Binding(.clip, "a", in: reading.union([.speakerPage])),
        Binding(.clipElsewhere, "E", in: reading),
        Binding(.showClippings, "A", in: reading),
        Binding(.changeState, "m", in: [.clippings]),
        Binding(.editNote, "n", in: [.clippings]),
        Binding(.moveClipping, "t", in: [.clippings]),
        Binding(.renameCollection, "R", in: [.clippings]),
        Binding(.removeClipping, "D", .delete, in: [.clippings]),
        Binding(.exportClippings, "e", in: [.clippings]),
    ]

    private static let places: [Binding] = [
        Binding(.groupByDay, "d", in: [.speakerPage]),
        Binding(.pick, "", .enter, in: [.speakers]),
        Binding(.pickNumbered, "123456789", in: [.speakers]),
        Binding(.pickAll, "0", in: [.speakers]),
    ]

    private static let typing: [Binding] = [
        Binding(.chooseNext, "", .down, .tab, .control("n"), in: [.chooser]),
        Binding(.choosePrevious, "", .up, .backTab, .control("p"), in: [.chooser]),
        Binding(.accept, "", .enter, in: [.prompt, .chooser]),
        Binding(.earlier, "", .up, .control("p"), in: [.prompt]),
        Binding(.later, "", .down, .control("n"), in: [.prompt]),
        Binding(.searchRegex, "", .control("r"), in: [.prompt]),
        Binding(.searchScope, "", .control("t"), .tab, in: [.prompt]),
        Binding(.eraseCharacter, "", .backspace, .control("h"), in: [.prompt, .chooser]),
        Binding(.eraseWord, "", .control("w"), in: [.prompt, .chooser]),
        Binding(.eraseAll, "", .control("u"), in: [.prompt, .chooser]),
    ]

    private static let everywhere: [Binding] = [
        Binding(.palette, ":", in: reading),
        Binding(.help, "?", .function(1), in: [.list, .text, .feeds, .help]),
        Binding(.reload, "", .control("r"), in: reading),
        Binding(.redraw, "", .control("l"), in: Set(Context.allCases)),
        Binding(.suspend, "", .control("z"), in: Set(Context.allCases)),
        Binding(.leave, "", .escape, in: Set(Context.allCases)),
        Binding(.back, "q", in: [.list, .text, .feeds, .speakers, .speakerPage, .people, .clippings, .help]),
        Binding(.quit, "", .control("c"), in: Set(Context.allCases)),
    ]
}

extension Keymap.Binding {
    /// A binding of every one of `characters` and of further keys.
    fileprivate init(_ command: Command, _ characters: String, _ keys: Key..., in contexts: Set<Keymap.Context>) {
        self.init(
            action: .command(command), sequences: (characters.map { .character($0) } + keys).map { [$0] },
            contexts: contexts)
    }
}
