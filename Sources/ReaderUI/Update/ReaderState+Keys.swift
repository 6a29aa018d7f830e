import TerminalCanvas

extension ReaderState {
    /// Does what a key asks for.
    mutating func take(_ key: Key) -> [ReaderEffect] {
        guard let command = keymap.command(for: key, in: context) else {
            if case .character(let character) = key { type(character) }
            return []
        }
        switch command {
        case .quit: return [.quit]
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        default: break
        }
        switch mode {
        case .reading: return perform(command)
        case .prompt(let prompt): return perform(command, prompt)
        case .speakers(let panel):
            perform(command, panel, key)
            return []
        case .help(let top):
            perform(command, helpTop: top)
            return []
        }
    }

    /// Does what a command asks for while one reads.
    private mutating func perform(_ command: Command) -> [ReaderEffect] {
        switch command {
        case .help: mode = .help(top: 0)
        case .zoom: isZoomed.toggle()
        case .widen: changeMeasure(by: Self.measures.step)
        case .narrow: changeMeasure(by: -Self.measures.step)
        case .switchPane: return focus == .list ? open() : goToList()
        case .focusList: return goToList()
        case .focusText, .open: return focus == .list ? open() : []
        case .toggleRead, .toggleStar: return mark(command)
        case .filter: mode = .prompt(Prompt(purpose: .filter, text: list.filter))
        case .back, .leave: return goBack(mayQuit: command == .back)
        case .copyQuote: return copyQuote()
        case .visitReported: visitReported()
        case .nextQuote, .previousQuote, .nextBySpeaker, .previousBySpeaker, .showSpeakers, .search, .nextMatch,
            .previousMatch:
            return performInText(command)
        default: scroll(command)
        }
        return []
    }

    private mutating func changeMeasure(by cells: Int) {
        let shownNow = layout.text?.width ?? measure
        let wanted = min(measure, max(shownNow, Self.measures.least)) + cells
        measure = min(max(wanted, Self.measures.least), Self.measures.most)
        if cells > 0, layout.text?.width == shownNow {
            measure = max(shownNow, Self.measures.least)
            notice = "the text is as wide as the window allows"
        }
    }

    private mutating func goToList() -> [ReaderEffect] {
        focus = .list
        list.reveal(rows: listRows)
        return []
    }

    /// One step back: out of the search, the followed speaker, the text, the filter and, if it may be, the program.
    private mutating func goBack(mayQuit: Bool) -> [ReaderEffect] {
        if !mayQuit, article?.search != nil {
            shown?.search = nil
        } else if !mayQuit, article?.followed != nil {
            shown?.followed = nil
        } else if focus == .text {
            return goToList()
        } else if !list.filter.isEmpty {
            list.narrow(to: "")
        } else if mayQuit {
            return [.quit]
        } else {
            isZoomed = false
        }
        return []
    }
}
