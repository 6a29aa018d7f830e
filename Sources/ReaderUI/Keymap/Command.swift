/// What a key can ask of the reader.
public enum Command: String, Hashable, Sendable, CaseIterable {
    case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, toStart, toEnd
    case open, nextArticle, previousArticle, switchPane, focusList, focusText
    case zoom, zen, changePanes, widen, narrow
    case nextQuote, previousQuote, nextBySpeaker, previousBySpeaker, showSpeakers, showSpeakerPage, showPeople, fold
    case visitReported, showReported, crossArticles, correct, correctAll
    case clip, clipElsewhere, showClippings
    case changeState, editNote, moveClipping, renameCollection, removeClipping, exportClippings
    case visitPrevious, visitNext
    case search, nextMatch, previousMatch, filter, showUnread, sort
    case showFeeds, fetchAll, fetchFeed, bringIn, addFeed, renameFeed, moveFeed, changeFullText
    case pickArticle, toggleRead, markAllRead, toggleStar, tag, remove, undo
    case copyQuote, openAddress, showLinks, export, pipe, view, edit
    case groupByDay, pick, pickNumbered, pickAll
    case chooseNext, choosePrevious, accept, earlier, later, searchRegex, searchScope
    case eraseCharacter, eraseWord, eraseAll
    case palette, help, reload, redraw, suspend, leave, back, quit
}

extension Command {
    /// Its name in configuration: "next-quote".
    public var name: String { rawValue.hyphenated }

    /// The command of this name.
    public init?(name: String) {
        guard let command = Self.named[name] else { return nil }
        self = command
    }

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    /// What it does, as a sentence for the help page.
    public var sentence: String {
        switch self {
        case .moveDown: "Go down a line or an item."
        case .moveUp: "Go up a line or an item."
        case .pageDown: "Go down a page."
        case .pageUp: "Go up a page."
        case .halfPageDown: "Go down half a page."
        case .halfPageUp: "Go up half a page."
        case .toStart: "Go to the beginning."
        case .toEnd: "Go to the end."
        case .open: "Open the article; mark it read."
        case .nextArticle: "Go to the next article."
        case .previousArticle: "Go to the previous article."
        case .switchPane: "Go to the other pane."
        case .focusList: "Go to the list."
        case .focusText: "Go to the text."
        case .zoom: "Zoom the pane in or out."
        case .zen: "Show nothing but the text."
        case .changePanes: "Show one, two or three panes."
        case .widen: "Make the lines longer."
        case .narrow: "Make the lines shorter."
        case .nextQuote: "Go to the next quote."
        case .previousQuote: "Go to the previous quote."
        case .nextBySpeaker: "This speaker’s next quote."
        case .previousBySpeaker: "This speaker’s previous quote."
        case .showSpeakers: "Show who speaks; follow one."
        case .showSpeakerPage: "All this speaker said, anywhere."
        case .showPeople: "Everybody who is quoted."
        case .fold: "Show only what the speaker said."
        case .visitReported: "Visit reported speech, or not."
        case .showReported: "Show or hide reported speech."
        case .crossArticles: "Let ] go on to other articles."
        case .correct: "Correct the quote’s speaker."
        case .clip: "Put the quote aside."
        case .clipElsewhere: "Put it into another collection."
        case .showClippings: "Show all that was put aside."
        case .changeState: "To check, checked or wrong."
        case .editNote: "Note something about it."
        case .moveClipping: "Move it to another collection."
        case .renameCollection: "Rename its collection."
        case .removeClipping: "Remove it from its collection."
        case .exportClippings: "Write clippings to a file."
        case .visitPrevious: "Go back to where you were."
        case .visitNext: "Go forward again."
        case .correctAll: "Correct all their quotes here."
        case .search: "Search while you type."
        case .nextMatch: "Go to the next match."
        case .previousMatch: "Go to the previous match."
        case .filter: "Show articles that match a query."
        case .showUnread: "List all, unread, starred ones."
        case .sort: "Sort the list another way."
        case .showFeeds: "Show the feeds, or leave them."
        case .fetchAll: "Fetch all feeds that are due."
        case .fetchFeed: "Fetch this feed."
        case .bringIn: "Import a file or a web address."
        case .addFeed: "Subscribe to a site or feed."
        case .renameFeed: "Give the feed another name."
        case .moveFeed: "Move the feed to a folder."
        case .changeFullText: "Change when pages are fetched."
        case .pickArticle: "Pick it, to act on several."
        case .toggleRead: "Mark the article read or unread."
        case .markAllRead: "Mark all listed articles read."
        case .toggleStar: "Star the article, or unstar it."
        case .tag: "Give the article tags."
        case .remove: "Delete the article."
        case .undo: "Undo the last change."
        case .copyQuote: "Copy quote, speaker and source."
        case .openAddress: "Open the address in a browser."
        case .showLinks: "Follow a link of the article."
        case .export: "Write the article to a file."
        case .pipe: "Pipe the text to a command."
        case .view: "Show the text in the pager."
        case .edit: "Open the text in the editor."
        case .groupByDay: "Show quotes by day or by article."
        case .pick: "Follow the chosen speaker."
        case .pickNumbered: "Follow the one with this number."
        case .pickAll: "Follow all speakers again."
        case .chooseNext: "Choose the next one."
        case .choosePrevious: "Choose the previous one."
        case .accept: "Take what was typed or chosen."
        case .earlier: "Fetch what was typed before."
        case .later: "Fetch what was typed after."
        case .searchRegex: "Search for a regular expression."
        case .searchScope: "Search elsewhere; finish a tag."
        case .eraseCharacter: "Erase a character."
        case .eraseWord: "Erase a word."
        case .eraseAll: "Erase everything typed."
        case .palette: "Find a command by name."
        case .help: "Show or leave this page."
        case .reload: "Read the library again."
        case .redraw: "Draw the screen anew."
        case .suspend: "Stop, until the shell’s fg."
        case .leave: "Leave search, speaker or pane."
        case .back: "Go back; from the list, quit."
        case .quit: "Quit."
        }
    }

    /// What it does in a word or two, for the status line.
    var hint: String {
        switch self {
        case .moveDown: "move"
        case .open: "open"
        case .nextQuote: "next quote"
        case .nextBySpeaker: "same speaker"
        case .showSpeakers: "speakers"
        case .showSpeakerPage: "all quotes"
        case .showPeople: "everybody"
        case .fold: "fold"
        case .changeState: "state"
        case .editNote: "note"
        case .moveClipping: "move to"
        case .exportClippings: "export"
        case .search: "search"
        case .nextMatch: "next match"
        case .previousMatch: "previous"
        case .filter: "filter"
        case .showFeeds: "feeds"
        case .fetchAll: "fetch all"
        case .fetchFeed: "fetch"
        case .bringIn: "import"
        case .addFeed: "add"
        case .renameFeed: "rename"
        case .moveFeed: "move"
        case .copyQuote: "copy"
        case .correct: "correct"
        case .export: "export"
        case .toggleRead: "read"
        case .toggleStar: "star"
        case .pick: "follow"
        case .pickNumbered: "by number"
        case .pickAll: "all"
        case .chooseNext: "next"
        case .accept: "accept"
        case .searchRegex: "regex"
        case .searchScope: "where"
        case .help: "help"
        case .palette: "commands"
        case .leave: "leave"
        case .back: "back"
        case .quit: "quit"
        case .switchPane: "pane"
        case .zen: "all panes"
        default: ""
        }
    }

    /// Whether a number before its key repeats it, or for the beginning and the end leads to the place of that number. All
    /// other keys refuse a number.
    var takesCount: Bool {
        switch self {
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .toStart, .toEnd, .nextArticle,
            .previousArticle, .widen, .narrow, .nextQuote, .previousQuote, .nextBySpeaker, .previousBySpeaker,
            .nextMatch, .previousMatch, .undo, .clip:
            true
        default: false
        }
    }

    /// Whether it only moves on in the pane that has the focus.
    var movesInPane: Bool {
        switch self {
        case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .toStart, .toEnd: true
        default: false
        }
    }
}
