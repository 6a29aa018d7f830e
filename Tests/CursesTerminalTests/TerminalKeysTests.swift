import TerminalCanvas
import Testing

@testable import CursesTerminal

/// Every kind of terminal the program is tested with, against everything that any of them sends.
///
/// One after the other, for the terminal database has one entry open at a time.
@Suite("Keys of terminals", .serialized)
struct TerminalKeysTests {
    static let types = [
        "xterm-256color", "xterm-direct", "xterm", "xterm-mono", "tmux-256color", "tmux", "screen", "screen-256color",
        "rxvt-unicode-256color", "rxvt", "linux", "vt220", "vt100", "ansi", "alacritty", "konsole", "putty",
        "st-256color",
    ]

    @Test("each sends its own keys, whole or in pieces", arguments: types)
    func own(type: String) throws {
        let keys = TerminalDescription.keys(ofType: type)
        #expect(Set(keys.all.values).isSuperset(of: [.up, .down, .left, .right]))
        for (sequence, key) in keys.all {
            for split in sequence.indices {
                var parser = InputParser(keys: keys)
                let events = parser.take(sequence[..<split]) + parser.take(sequence[split...]) + parser.endWaiting()
                #expect(events == [.key(key)], "\(sequence) split at \(split)")
            }
        }
    }

    @Test("each may send what all others send, and nothing acts but what was pressed", arguments: types)
    func others(type: String) throws {
        let keys = TerminalDescription.keys(ofType: type)
        for known in KnownSequence.all where keys.all[known.plainest] == nil || known.plainest == known.bytes {
            let own = keys.all[known.bytes].map { [TerminalEvent.key($0)] }
            for split in known.bytes.indices {
                var parser = InputParser(keys: keys)
                let first = parser.take(known.bytes[..<split])
                let events = first + parser.take(known.bytes[split...]) + parser.endWaiting()
                #expect(events == own ?? known.events, "\(known.testDescription) split at \(split)")
            }
        }
    }
}

extension KnownSequence {
    /// The sequence in seven bits, with one Escape before it.
    fileprivate var plainest: [UInt8] {
        let isDoubled = bytes.starts(with: [0x1B, 0x1B])
        let rest = isDoubled ? bytes.dropFirst() : bytes[...]
        return rest.starts(with: [0xC2]) ? [0x1B, rest[rest.startIndex + 1] - 0x40] + rest.dropFirst(2) : Array(rest)
    }
}
