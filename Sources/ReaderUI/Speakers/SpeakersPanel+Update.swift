import TerminalCanvas

/// What the speakers panel asks of the outside.
enum SpeakersRequest: Equatable, Sendable {
    /// To be left.
    case leave
    /// To show all that a voice said.
    case showPage(voice: Int)
    /// To follow a voice, or all where no voice has this place.
    case follow(voice: Int)
    /// To say that no speaker has this number.
    case refuse(number: Int)
}

extension SpeakersPanel {
    /// Does what a command asks for, for which `key` was pressed, in a panel of some entries.
    mutating func perform(_ command: Command, key: Key, times: Int?, entries: Int) -> SpeakersRequest? {
        switch command {
        case .leave, .back, .showSpeakers: return .leave
        case .showSpeakerPage: return .showPage(voice: choice)
        case .pick: return .follow(voice: choice)
        case .pickAll: return .follow(voice: entries - 1)
        case .pickNumbered:
            guard case .character(let digit) = key, let number = digit.wholeNumberValue, number > 0 else { return nil }
            return number < entries ? .follow(voice: number - 1) : .refuse(number: number)
        default:
            let place = command.place(from: choice, times: times, last: entries - 1, page: 1)
            move(by: place - choice, entries: entries)
            return nil
        }
    }
}
