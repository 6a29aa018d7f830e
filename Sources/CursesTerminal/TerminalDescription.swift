import Cncurses

/// What the terminal database says of a terminal type.
struct TerminalDescription {
    /// Number of colours; 0 for none.
    let colors: Int
    /// Whether the cursor can be moved, without which nothing can be drawn.
    let movesCursor: Bool
    /// Whether it reports the pointer as xterm does.
    let reportsPointer: Bool
    /// What gives the terminal back: pointer and paste reporting off, plain style, cursor shown, normal keys and screen.
    let leaveSequence: [UInt8]

    /// Looks `type` up; nil where the database has no such entry.
    init?(_ type: String) {
        var status: Int32 = 0
        guard setupterm(type, 1, &status) == OK else { return nil }
        defer { quoth_release_terminal_description() }
        colors = Int(max(0, tigetnum("colors")))
        movesCursor = Self.string("cup") != nil
        reportsPointer = Self.string("kmous") != nil
        let pointerOff = reportsPointer ? Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8) : []
        leaveSequence = ["sgr0", "cnorm", "rmkx", "rmcup"].reduce(pointerOff) { $0 + (Self.string($1) ?? []) }
    }

    /// A capability's bytes without the delays that old terminals wanted; nil where the entry lacks it.
    private static func string(_ capability: String) -> [UInt8]? {
        guard let value = tigetstr(capability), Int(bitPattern: value) != -1 else { return nil }
        let text = String(cString: value)
        return Array(text.replacing(/\$<[^>]*>/, with: "").utf8)
    }
}
