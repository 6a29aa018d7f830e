import TerminalCanvas

/// The sequences that one kind of terminal sends for keys, as the terminal database has them.
public struct TerminalKeys: Equatable, Sendable {
    private let keys: [[UInt8]: Key]
    /// What the sequences begin with, none of them whole.
    private let beginnings: Set<[UInt8]>

    /// Takes sequences and their keys; those that do not begin with an Escape, or are nothing but one, are left out.
    public init(_ keys: [[UInt8]: Key] = [:]) {
        self.keys = keys.filter { $0.key.count > 1 && $0.key.first == Control.escape }
        beginnings = Set(self.keys.keys.flatMap { sequence in (1..<sequence.count).map { Array(sequence.prefix($0)) } })
    }

    /// The sequences and their keys.
    public var all: [[UInt8]: Key] { keys }

    /// The key of a whole sequence; nil where there is none.
    func key(_ sequence: [UInt8]) -> Key? { keys[sequence] }

    /// Whether a longer sequence begins with these bytes.
    func continues(_ sequence: [UInt8]) -> Bool { beginnings.contains(sequence) }
}
