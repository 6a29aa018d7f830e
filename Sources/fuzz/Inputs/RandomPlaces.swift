extension [UInt8] {
    /// A place from start to end: mostly between words, seldom inside a character.
    func randomPlace(using generator: inout SeededGenerator) -> Int {
        let place = Int.random(in: 0...count, using: &generator)
        guard generator.chance(7, outOf: 8) else { return place }
        return self[place...].firstIndex(of: 0x20) ?? place
    }

    /// A stretch that is mostly short and seldom half of everything; empty where there is nothing.
    func randomStretch(using generator: inout SeededGenerator) -> Range<Int> {
        let start = randomPlace(using: &generator)
        let longest = generator.chance(1, outOf: 8) ? count / 2 : Swift.min(count, 80)
        let end = Swift.min(count, start + Int.random(in: 0...longest, using: &generator))
        guard generator.chance(7, outOf: 8) else { return start..<end }
        return start..<(self[end...].firstIndex(of: 0x20) ?? end)
    }

    /// Puts one of `pieces` somewhere.
    mutating func insert(_ pieces: [[UInt8]], using generator: inout SeededGenerator) {
        guard let piece = pieces.randomElement(using: &generator) else { return }
        insert(contentsOf: piece, at: randomPlace(using: &generator))
    }

    /// Puts one of `pieces` in the place of another one, or of nothing where there is no other.
    mutating func replaceOne(of pieces: [String], using generator: inout SeededGenerator) {
        let known = pieces.map { [UInt8]($0.utf8) }
        let first = Set(known.compactMap(\.first))
        let start = Int.random(in: 0...count, using: &generator)
        let text = self
        let found = text.indices[start...].lazy.filter { first.contains(text[$0]) }.compactMap { place in
            known.first { text[place...].starts(with: $0) }.map { place..<(place + $0.count) }
        }.first
        var new = known.randomElement(using: &generator) ?? []
        if generator.chance(1, outOf: 6) { new = [] }
        replaceSubrange(found ?? start..<start, with: new)
    }
}
