/// What a key can ask of the reader.
enum Command: Hashable, Sendable, CaseIterable {
    case moveDown, moveUp, pageDown, pageUp, halfPageDown, halfPageUp, toStart, toEnd
    case switchPane, focusList, focusText, open, zoom, widen, narrow
    case nextQuote, previousQuote, nextBySpeaker, previousBySpeaker, showSpeakers, copyQuote, visitReported
    case search, nextMatch, previousMatch, filter
    case toggleRead, toggleStar
    case pick, pickNumbered, pickAll
    case accept, eraseCharacter, eraseWord, eraseAll
    case help, redraw, suspend, leave, back, quit
}

extension Command {
    /// What it does, as a sentence for the help page.
    var sentence: String {
        switch self {
        case .moveDown: "Go down a line or an item."
        case .moveUp: "Go up a line or an item."
        case .pageDown: "Go down a page."
        case .pageUp: "Go up a page."
        case .halfPageDown: "Go down half a page."
        case .halfPageUp: "Go up half a page."
        case .toStart: "Go to the beginning."
        case .toEnd: "Go to the end."
        case .switchPane: "Go to the other pane."
        case .focusList: "Go to the list."
        case .focusText: "Go to the text."
        case .open: "Open the article; mark it read."
        case .zoom: "Zoom the pane in or out."
        case .widen: "Make the lines longer."
        case .narrow: "Make the lines shorter."
        case .nextQuote: "Go to the next quote."
        case .previousQuote: "Go to the previous quote."
        case .nextBySpeaker: "This speaker’s next quote."
        case .previousBySpeaker: "This speaker’s previous quote."
        case .showSpeakers: "Show who speaks; follow one."
        case .copyQuote: "Copy quote, speaker and source."
        case .visitReported: "Visit reported speech, or not."
        case .search: "Search the text while you type."
        case .nextMatch: "Go to the next match."
        case .previousMatch: "Go to the previous match."
        case .filter: "Show articles that match a query."
        case .toggleRead: "Mark the article read or unread."
        case .toggleStar: "Star the article, or unstar it."
        case .pick: "Follow the chosen speaker."
        case .pickNumbered: "Follow the one with this number."
        case .pickAll: "Follow all speakers again."
        case .accept: "Take what was typed."
        case .eraseCharacter: "Erase a character."
        case .eraseWord: "Erase a word."
        case .eraseAll: "Erase everything typed."
        case .help: "Show or leave this page."
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
        case .search: "search"
        case .nextMatch: "next match"
        case .previousMatch: "previous"
        case .filter: "filter"
        case .toggleRead: "read"
        case .toggleStar: "star"
        case .pick: "follow"
        case .pickNumbered: "by number"
        case .pickAll: "all"
        case .accept: "accept"
        case .help: "help"
        case .leave: "leave"
        case .back: "back"
        case .quit: "quit"
        case .switchPane: "pane"
        default: ""
        }
    }
}
