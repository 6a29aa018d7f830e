import CursesTerminal
import TerminalCanvas

/// The parser of what a terminal sends.
struct KeysSubject: FuzzSubject {
    private let seed: UInt64
    private let limit: TimeLimit?

    /// What means something to the parser, and a uniform choice of bytes would hit too rarely.
    private static let pieces: [[UInt8]] =
        "\u{1B}\u{1B}\u{1B}[[[O]P_^X\\;;;:<?>M~uAD0123459 $!\u{7}\u{18}\u{9}\rDDDjx*é字".map { Array(String($0).utf8) }
        + [[0x9B], [0x8F], [0x9D], Array("\u{9B}".utf8), Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8)]
    private static let longest = 24
    /// One input among so many is a long one, and so many pieces long.
    private static let longShare = 500
    private static let lengthOfLong = 20_000
    /// One piece among so many is any byte of ASCII.
    private static let anyShare = 8

    /// Prepares inputs by seed.
    init(seed: UInt64, limit: TimeLimit?) {
        self.seed = seed
        self.limit = limit
    }

    func input(_ number: Int) -> FuzzInput {
        var dice = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number))
        let isLong = Int.random(in: 0..<Self.longShare, using: &dice) == 0
        let count = Int.random(in: 1...(isLong ? Self.lengthOfLong : Self.longest), using: &dice)
        var bytes: [UInt8] = []
        for _ in 0..<count {
            let isAny = Int.random(in: 0..<Self.anyShare, using: &dice) == 0
            bytes += isAny ? [UInt8.random(in: 0..<0x80, using: &dice)] : Self.pieces.randomElement(using: &dice) ?? []
        }
        return FuzzInput(part: "bytes", bytes: bytes)
    }

    func complaints(about input: FuzzInput) -> [Complaint] {
        let bytes = input.bytes
        let before = TimeLimit.secondsUsed
        var parser = InputParser()
        let events = parser.take(bytes)
        let late = limit?.complaint(seconds: TimeLimit.secondsUsed - before, byteCount: bytes.count)
        var complaints = late.map { [$0] } ?? []
        let typed = events.compactMap { event -> Character? in
            if case .key(.character(let character)) = event, character.isASCII { character } else { nil }
        }
        if !PlainInput.isSubsequence(typed, of: PlainInput.characters(in: bytes)) {
            complaints.append(Complaint(.keys, "typed \(typed)"))
        }
        var other = InputParser()
        if bytes.flatMap({ other.take([$0]) }) != events {
            complaints.append(Complaint(.pieces, "\(events)"))
        }
        // Whatever was begun, this ends it.
        guard parser.take("\u{1B}[201~j".utf8).last == .key(.character("j")) else {
            return complaints + [Complaint(.ending, "the next key is lost")]
        }
        return complaints
    }

    func result(of input: FuzzInput) -> String {
        var parser = InputParser()
        return "\(parser.take(input.bytes))"
    }
}
