import TerminalCanvas

/// Pasted text as it comes, between the brackets that the terminal puts around it (mode 2004).
struct PasteBuffer {
    /// More than this many bytes of a paste are counted as they come and not kept.
    static let maximumLength = 4 << 20

    private static let ending = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    /// How many bytes of the closing bracket came last.
    private var matched = 0

    /// What was pasted, so far; what is no UTF-8 is U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes a byte; returns whether the paste has come to its end.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.ending[matched] {
            matched += 1
            return matched == Self.ending.count
        }
        // Only its first byte begins the bracket anew.
        append(Self.ending.prefix(matched))
        matched = byte == Self.ending[0] ? 1 : 0
        if matched == 0 { append(CollectionOfOne(byte)) }
        return false
    }

    private mutating func append(_ more: some Collection<UInt8>) {
        if bytes.count + more.count <= Self.maximumLength { bytes.append(contentsOf: more) }
    }
}

extension ControlSequence {
    /// Whether pasted text follows.
    var isPasteBeginning: Bool { final == UInt8(ascii: "~") && prefix == nil && parameters == [[200]] }

    /// What it tells of the keyboard's focus (mode 1004); nil where it tells something else.
    var focus: TerminalEvent? {
        guard prefix == nil, parameters.isEmpty, intermediates.isEmpty else { return nil }
        switch final {
        case UInt8(ascii: "I"): return .focusGained
        case UInt8(ascii: "O"): return .focusLost
        default: return nil
        }
    }
}
