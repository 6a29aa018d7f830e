/// A value of a TOML file.
enum TOMLNode: Equatable {
    case text(String)
    case integer(Int)
    case number(Double)
    case truth(Bool)
    case list([TOMLNode])
    case table([String: TOMLNode])

    /// The text; nil for any other kind.
    var text: String? { if case .text(let text) = self { text } else { nil } }
    /// The whole number; nil for any other kind.
    var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
    /// The number, whole or not; nil for any other kind.
    var fraction: Double? { if case .number(let number) = self { number } else { integer.map(Double.init) } }
    /// The truth; nil for any other kind.
    var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
    /// The values of a list; nil for any other kind.
    var list: [TOMLNode]? { if case .list(let list) = self { list } else { nil } }
    /// The members of a table; nil for any other kind.
    var members: [String: TOMLNode]? { if case .table(let members) = self { members } else { nil } }

    /// Puts a value into a table by its keys, making tables on its way; returns whether there was none yet, and every
    /// key on its way names a table.
    mutating func insert(_ value: TOMLNode, at keys: ArraySlice<String>) -> Bool {
        guard case .table(var members) = self, let key = keys.first else { return false }
        defer { self = .table(members) }
        if keys.count > 1 {
            var below = members[key] ?? .table([:])
            defer { members[key] = below }
            return below.insert(value, at: keys.dropFirst())
        }
        guard let existing = members[key] else {
            members[key] = value
            return true
        }
        // A table that a longer name brought about may still get a heading of its own.
        return value == .table([:]) && existing.members != nil
    }
}
