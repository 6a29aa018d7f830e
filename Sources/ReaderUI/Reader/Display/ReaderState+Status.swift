import ReadingPage
import TerminalCanvas

/// What the line at the bottom says: what keys do now, or what is typed or told, and where one is.
extension ReaderState {
    /// The line for what the reader is at now.
    var statusLine: StatusLine {
        StatusLine(typing: typing, notice: notice?.text, hints: hints, places: placeTexts)
    }

    private var hints: [StatusLine.Hint] {
        hintedCommands.compactMap { command in
            guard let binding = keymap.binding(of: command, in: context), !binding.keyName.isEmpty else { return nil }
            let isLastStep = command == .back && context == .list && list.query.showsAll
            return StatusLine.Hint(key: binding.keyName, words: isLastStep ? Command.quit.hint : command.hint)
        }
    }

    /// What is being typed, and what stands before it.
    private var typing: StatusLine.Typing? {
        switch mode {
        case .prompt(let prompt): StatusLine.Typing(label: prompt.label + searchLabel, text: prompt.typed.text)
        case .help(let help) where help.isTyping: StatusLine.Typing(label: "/", text: help.query.text)
        case .people(let people) where people.isTyping:
            StatusLine.Typing(label: "/", text: people.query.text)
        case .speakerPage(let page) where page.typing == .filter:
            StatusLine.Typing(label: "filter: ", text: page.selection.query.text)
        case .speakerPage(let page) where page.typing == .search: StatusLine.Typing(label: "/", text: page.search.text)
        case .clippings(let clippings): clippings.typing
        default: nil
        }
    }

    /// What kind of search it is: "regex in quotes: ".
    private var searchLabel: String {
        guard case .prompt(let prompt) = mode, prompt.purpose == .search, let article = article else {
            return ""
        }
        let scope = article.searchScopeName.map { "in " + $0 }
        let kind = article.search?.isRegex == true ? "regex" : nil
        let words = [kind, scope].compactMap { $0 }.joined(separator: " ")
        return words.isEmpty ? "" : words + ": "
    }

    /// What the status line offers now, what matters most first.
    var hintedCommands: [Command] {
        switch context {
        case .list where list.totalCount == 0:
            list.query.showsAll ? [.showFeeds, .bringIn, .help, .back] : [.filter, .leave, .help]
        case .list: [.open, .moveDown, .nextQuote, .filter, .toggleStar, .help, .back]
        case .feeds: [.open, .addFeed, .fetchFeed, .fetchAll, .renameFeed, .help, .back]
        case .text where article?.search != nil: [.nextMatch, .previousMatch, .leave, .nextQuote, .help]
        case .text where article?.followed != nil: [.nextQuote, .fold, .leave, .showSpeakers, .search, .help]
        case .text where article?.speech.quotations.isEmpty != false: [.search, .switchPane, .help, .back]
        case .text: [.nextQuote, .nextBySpeaker, .showSpeakers, .search, .help, .back]
        case .speakers: [.pick, .pickNumbered, .pickAll, .showSpeakerPage, .leave]
        case .speakerPage where speakerPage?.pattern != nil: [.nextMatch, .previousMatch, .leave, .open, .back]
        case .speakerPage: [.open, .moveDown, .search, .filter, .copyQuote, .correct, .export, .back]
        case .people: [.open, .moveDown, .search, .back]
        case .clippings where clippings?.totalCount == 0: [.search, .back]
        case .clippings: [.open, .moveDown, .changeState, .editNote, .moveClipping, .exportClippings, .search, .back]
        case .chooser: [.accept, .chooseNext, .leave]
        case .help: helpRows > helpHeight ? [.moveDown, .search, .back] : [.search, .back]
        case .prompt: []
        }
    }
}
