/// Family names by how they look with one letter left out, so that "Wines" finds "Leslie Wimes".
struct MisspeltNames {
    private var bearers: [UInt64: Int] = [:]

    /// Shorter names are too often like another.
    private static let shortest = 5
    private static let longest = 16

    /// Notes the bearer of a family name, given by its bytes.
    mutating func add(_ bytes: ArraySlice<UInt8>, of entity: Int) {
        for key in Self.keys(bytes) where bearers[key] == nil { bearers[key] = entity }
    }

    /// Whose name a word may be meant for: with the same first letter, and one other letter wrong, missing or too many.
    func bearer(of bytes: ArraySlice<UInt8>) -> Int? {
        Self.keys(bytes).lazy.compactMap { bearers[$0] }.first
    }

    /// The keys of a word and of all that is left when one letter but the first is left out.
    private static func keys(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        guard bytes.count >= shortest, bytes.count <= longest else { return [] }
        return (bytes.startIndex + 1...bytes.endIndex).map { omitted in
            var hash = WordHash()
            for index in bytes.indices where index != omitted { hash.add(bytes[index]) }
            return hash.value
        }
    }
}
