import Cncurses
import TerminalCanvas

/// What the terminal database says of a terminal type.
struct TerminalDescription {
    /// Number of colours; 0 for none.
    let colors: Int
    /// Whether the cursor can be moved, without which nothing can be drawn.
    let movesCursor: Bool
    /// Whether it reports the pointer as xterm does.
    let reportsPointer: Bool
    /// Whether it takes control sequences of ECMA-48, and so passes over those that it does not know.
    let hasControlSequences: Bool
    /// What gives the terminal back as ncurses found it: plain style, cursor shown, normal keys and screen.
    let leaveSequence: [UInt8]

    /// Looks `type` up; nil where the database has no such entry.
    init?(_ type: String) {
        var status: Int32 = 0
        guard setupterm(type, 1, &status) == OK else { return nil }
        defer { quoth_release_terminal_description() }
        colors = Int(max(0, tigetnum("colors")))
        movesCursor = Self.string("cup") != nil
        reportsPointer = Self.string("kmous") != nil
        hasControlSequences = Self.string("cup")?.starts(with: "\u{1B}[".utf8) ?? false
        leaveSequence = ["sgr0", "cnorm", "rmkx", "rmcup"].reduce([]) { $0 + (Self.string($1) ?? []) }
    }

    /// The sequences of the keys of `type`, as the database has them; none where it has no such entry.
    static func keys(ofType type: String) -> TerminalKeys {
        use_extended_names(true)
        var status: Int32 = 0
        guard setupterm(type, 1, &status) == OK else { return TerminalKeys() }
        defer { quoth_release_terminal_description() }
        return TerminalKeys(keys())
    }

    private static let mostFunctionKeys = 63

    private static let namedKeys: [(capability: String, key: Key)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab),
        ("kent", .enter), ("kbs", .backspace), ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown),
        ("kfnd", .home), ("kslt", .end),
    ]

    /// Keys with modifiers by what ncurses names them without the number of the modifiers; Shift alone has no number.
    private static let modifiedKeys: [(capability: String, key: Key)] = [
        ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end),
        ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kIC", .insert),
    ]
    private static let mostModifiers = 8

    /// Keys by their sequences; of two keys for one sequence the plainer.
    private static func keys() -> [[UInt8]: Key] {
        var keys = namedKeys
        keys += (1...mostFunctionKeys).map { ("kf\($0)", .function($0)) }
        for (capability, key) in modifiedKeys {
            for parameter in 2...mostModifiers {
                guard let modified = Key.held(KeyModifiers(parameter: parameter), key) else { continue }
                keys.append((parameter == 2 ? capability : capability + "\(parameter)", modified))
            }
        }
        let sequences = keys.compactMap { capability, key in string(capability).map { ($0, key) } }
        // xterm counts F1 with Control as F25, and so on; its sequence says what was held.
        let plain = sequences.filter { sequence, key in
            guard case .function = key, sequence.starts(with: "\u{1B}[".utf8),
                case .modified = ControlSequence(Array(sequence.dropFirst(2)))?.key
            else { return true }
            return false
        }
        return Dictionary(plain, uniquingKeysWith: { first, _ in first })
    }

    /// A capability's bytes without the delays that old terminals wanted; nil where the entry lacks it.
    private static func string(_ capability: String) -> [UInt8]? {
        guard let value = tigetstr(capability), Int(bitPattern: value) != -1 else { return nil }
        let text = String(cString: value)
        return Array((text.contains("$") ? text.replacing(/\$<[^>]*>/, with: "") : text).utf8)
    }
}
