import TerminalCanvas

/// What the list of everybody asks of the outside.
enum PeopleRequest: Equatable, Sendable {
    /// To be left.
    case leave
    /// To show all that somebody said.
    case open(name: String)
}

extension People {
    /// Does what a command asks for in a list of `rows` rows.
    mutating func perform(_ command: Command, times: Int?, rows: Int) -> PeopleRequest? {
        if isTyping {
            switch command {
            case .accept: isTyping = false
            case .leave: showAll()
            case .eraseCharacter where query.text.isEmpty: isTyping = false
            default: edit(command)
            }
            return nil
        }
        switch command {
        case .search, .filter: isTyping = true
        case .leave where !query.text.isEmpty: showAll()
        case .leave, .back, .showPeople: return .leave
        case .open, .showSpeakerPage: return chosenName.map { .open(name: $0) }
        default: choose(command.place(from: choice, times: times, last: shown.count - 1, page: max(1, rows - 1)))
        }
        return nil
    }

    /// Does what the mouse asks for in a list that is drawn into `area`.
    mutating func receive(_ mouse: MouseEvent, in area: Rectangle) -> PeopleRequest? {
        switch mouse.action {
        case .wheelUp: choose(choice - 1)
        case .wheelDown: choose(choice + 1)
        case .press:
            let place = top + mouse.point.y - area.y - PeopleView.head
            guard mouse.point.y >= area.y + PeopleView.head, shown.indices.contains(place) else { return nil }
            if place == choice { return chosenName.map { .open(name: $0) } }
            choose(place)
        case .drag, .release: break
        }
        return nil
    }
}
