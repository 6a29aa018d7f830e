import TerminalCanvas

/// Words for keys that could do nothing, so that none is silent.
extension ReaderState {
    /// Says why a command did nothing, where nothing that shows is different from before and nothing else was said.
    mutating func sayIfIdle(_ command: Command, _ key: Key, since before: ReaderState) {
        guard notice == nil else { return }
        if looksLike(before) {
            say(reason(of: command, key))
        } else if window.zoom != before.window.zoom, layout == before.layout {
            say(
                window.zoom == .none ? "a pane shares the window where there is room" : "the pane has all of the window"
            )
        }
    }

    /// How to find out what keys do here: "; ? shows all keys".
    var wayOn: String {
        let ways: [(Command, String)] = [(.help, "shows all keys"), (.leave, "leaves")]
        let way = ways.lazy.compactMap { command, words in
            keymap.binding(of: command, in: context).map { "; \($0.keyName) \(words)" }
        }
        return way.first ?? ""
    }

    private func reason(of command: Command, _ key: Key) -> String {
        switch command {
        case .moveUp, .pageUp, .halfPageUp, .toStart: ends.first ?? nothing(key)
        case .moveDown, .pageDown, .halfPageDown, .toEnd: ends.last ?? nothing(key)
        case .leave where mode == .reading: "nothing to leave" + quitWords
        case .focusList where mode == .reading: "the list has the focus"
        case .focusText where mode == .reading, .open where mode == .reading: "the text has the focus"
        case .eraseCharacter, .eraseWord, .eraseAll: isTyping ? "nothing to erase" : nothing(key)
        case .earlier, .later: isTyping ? "no other line was typed here" : nothing(key)
        case .chooseNext, .choosePrevious: context == .chooser ? "nothing else to choose" : nothing(key)
        default: nothing(key)
        }
    }

    private func nothing(_ key: Key) -> String { key.name + " does nothing here" + wayOn }

    private var isTyping: Bool { context == .prompt || context == .chooser }

    private var quitWords: String {
        keymap.binding(of: .back, in: context).map { "; \($0.keyName) quits" } ?? ""
    }

    /// What is said at the beginning and at the end of what one moves in; empty where one does not.
    private var ends: [String] {
        switch context {
        case .list where list.totalCount == 0: ["no article: " + absence]
        case .list: ["already at the first article", "already at the last article"]
        case .feeds: ["already at the first line", "already at the last line"]
        case .text where article == nil: ["no text: " + absence]
        case .text: ["already at the beginning of the article", "already at the end of the article"]
        case .speakers: ["already at the first speaker", "already at the end of the speakers"]
        case .speakerPage: ["already at the first quote", "already at the last quote"]
        case .people: ["already at the first speaker", "already at the last speaker"]
        case .clippings: ["already at the first clipping", "already at the last clipping"]
        case .help: ["already at the top of this page", "already at the end of this page"]
        case .chooser, .prompt: []
        }
    }
}
