import TerminalCanvas

/// What the chooser asks of the outside.
enum ChooserRequest: Equatable, Sendable {
    /// To be left with nothing chosen.
    case leave
    /// To be left, and to do this.
    case choose(Chooser.Choice)
}

extension Chooser {
    /// Adds a character to what narrows the items.
    mutating func type(_ character: Character) {
        typed.type(character)
        restart()
    }

    /// Adds what was pasted to what narrows the items.
    mutating func paste(_ text: String) {
        typed.paste(text)
        restart()
    }

    /// Does what a command asks for.
    mutating func perform(_ command: Command) -> ChooserRequest? {
        switch command {
        case .leave: return .leave
        case .accept: return chosen.map { .choose($0.choice) } ?? .leave
        case .eraseCharacter where typed.text.isEmpty: return .leave
        case .chooseNext: move(by: 1)
        case .choosePrevious: move(by: -1)
        default: if typed.edit(command) { restart() }
        }
        return nil
    }

    /// Does what the mouse asks for; a press outside `area` leaves.
    mutating func receive(_ mouse: MouseEvent, in area: Rectangle?) -> ChooserRequest? {
        switch mouse.action {
        case .wheelUp: move(by: -1)
        case .wheelDown: move(by: 1)
        case .press:
            guard let area, area.contains(mouse.point) else { return .leave }
            let row = mouse.point.y - area.y - ChooserView.rowsAround
            guard row >= 0, top + row < shown.count else { return nil }
            move(by: top + row - choice)
            return perform(.accept)
        case .drag, .release: break
        }
        return nil
    }
}
