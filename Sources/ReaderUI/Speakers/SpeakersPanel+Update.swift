import TerminalCanvas

/// What the speakers panel asks of the outside.
enum SpeakersRequest: Equatable, Sendable {
    /// To be left.
    case leave
    /// To show all that a voice said; nil where the chosen entry is no speaker.
    case showPage(voice: Int?)
    /// To follow a voice, or all for nil.
    case follow(voice: Int?)
    /// To say that no speaker has this number.
    case refuse(number: Int)
}

extension SpeakersPanel {
    /// Does what a command asks for, for which `key` was pressed, in a panel with these entries.
    mutating func perform(_ command: Command, key: Key, times: Int?, in listed: SpeakerEntries) -> SpeakersRequest? {
        let entries = listed.entries
        switch command {
        case .leave, .back, .showSpeakers: return .leave
        case .showSpeakerPage:
            if entries.indices.contains(choice), case .voice(let voice) = entries[choice] {
                return .showPage(voice: voice)
            }
            return .showPage(voice: nil)
        case .pick: return pick(choice, of: entries)
        case .pickAll: return .follow(voice: nil)
        case .pickNumbered:
            guard case .character(let digit) = key, let number = digit.wholeNumberValue, number > 0 else { return nil }
            return listed.place(ofNumber: number).map { pick($0, of: entries) } ?? .refuse(number: number)
        default:
            let place = command.place(from: choice, times: times, last: entries.count - 1, page: 1)
            move(by: place - choice, entries: entries.count)
            return nil
        }
    }

    /// Follows whom an entry is for, or folds or unfolds those under it.
    mutating func pick(_ place: Int, of entries: [SpeakerEntries.Entry]) -> SpeakersRequest? {
        guard entries.indices.contains(place) else { return nil }
        switch entries[place] {
        case .voice(let voice): return .follow(voice: voice)
        case .everybody: return .follow(voice: nil)
        case .fold:
            choice = place
            isUnfolded.toggle()
            return nil
        }
    }
}
