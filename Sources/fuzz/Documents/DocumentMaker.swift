/// Makes documents that no program writes: the same number always gives the same.
struct DocumentMaker: Sendable {
    private let kind: DocumentKind
    private let seed: UInt64

    /// Changes to one document.
    private static let maximumChanges = 12
    /// Bytes that repetitions and nests add to an everyday document, to a large one, and to one of the largest.
    private static let everydayGrowth = 4096
    private static let largeGrowth = 1 << 16
    private static let maximumGrowth = 1 << 20
    private static let maximumSize = 2 << 20

    /// Makes documents of a kind by seed.
    init(_ kind: DocumentKind, seed: UInt64) { (self.kind, self.seed) = (kind, seed) }

    /// The document of this number; one in 32 is large, and one in 256 has up to 1 MB.
    func document(_ number: Int) -> [UInt8] {
        var generator = SeededGenerator(seed: seed &* 0xD134_2543_DE82_EF95 ^ UInt64(truncatingIfNeeded: number))
        generator = SeededGenerator(seed: generator.next())
        var document = kind.seeds.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...Self.maximumChanges, using: &generator) { change(&document, using: &generator) }
        let growth = number % 256 == 128 ? Self.maximumGrowth : number % 32 == 16 ? Self.largeGrowth : nil
        if let growth {
            let size = Int.random(in: 1...growth, using: &generator)
            if Bool.random(using: &generator) {
                nest(&document, size: size, using: &generator)
            } else {
                repeatPieces(&document, size: size, using: &generator)
            }
        }
        return Array(document.prefix(Self.maximumSize))
    }

    private func change(_ document: inout [UInt8], using generator: inout SeededGenerator) {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: document.removeSubrange(stretch(of: document, using: &generator))
        case 1:
            let copy = document[stretch(of: document, using: &generator)]
            document.insert(contentsOf: copy, at: place(in: document, using: &generator))
        case 2:
            let other = kind.seeds.randomElement(using: &generator) ?? []
            let part = other[stretch(of: other, using: &generator)]
            document.insert(contentsOf: part, at: place(in: document, using: &generator))
        case 3: document.removeLast(document.count - place(in: document, using: &generator))
        case 4:
            guard let place = document.indices.randomElement(using: &generator) else { return }
            document[place] = UInt8.random(in: 0...255, using: &generator)
        case 5: document.insert(Ingredients.oddities, using: &generator)
        case 6:
            let inside = stretch(of: document, using: &generator)
            guard let bracket = kind.brackets.randomElement(using: &generator) else { return }
            document.insert(contentsOf: bracket.close, at: inside.upperBound)
            document.insert(contentsOf: bracket.open, at: inside.lowerBound)
        case 7: nest(&document, size: Int.random(in: 1...Self.everydayGrowth, using: &generator), using: &generator)
        case 8:
            repeatPieces(&document, size: Int.random(in: 1...Self.everydayGrowth, using: &generator), using: &generator)
        default:
            guard let piece = kind.pieces.randomElement(using: &generator) else { return }
            document.insert(contentsOf: piece, at: place(in: document, using: &generator))
        }
    }

    /// Puts brackets within brackets, seldom closed.
    private func nest(_ document: inout [UInt8], size: Int, using generator: inout SeededGenerator) {
        guard let bracket = kind.brackets.randomElement(using: &generator) else { return }
        let depth = size / (bracket.open.count + bracket.close.count) + 1
        var nest = Array(repeatElement(bracket.open, count: depth).joined()) + Array("word".utf8)
        if generator.chance(3, outOf: 4) { nest += repeatElement(bracket.close, count: depth).joined() }
        document.insert(contentsOf: nest, at: place(in: document, using: &generator))
    }

    /// Puts a few pieces over and over.
    private func repeatPieces(_ document: inout [UInt8], size: Int, using generator: inout SeededGenerator) {
        let unit = (0..<Int.random(in: 1...4, using: &generator)).flatMap { _ in
            kind.pieces.randomElement(using: &generator) ?? []
        }
        guard !unit.isEmpty else { return }
        let repeated = Array(repeatElement(unit, count: size / unit.count + 1).joined())
        document.insert(contentsOf: repeated, at: place(in: document, using: &generator))
    }

    /// A place, mostly before or behind a sign of the grammar.
    private func place(in document: [UInt8], using generator: inout SeededGenerator) -> Int {
        let place = Int.random(in: 0...document.count, using: &generator)
        guard generator.chance(3, outOf: 4) else { return place }
        guard let sign = document[place...].firstIndex(where: { "<>\"\n{}".utf8.contains($0) }) else { return place }
        return generator.chance(1, outOf: 2) ? sign : sign + 1
    }

    /// A stretch, mostly of a few elements.
    private func stretch(of document: [UInt8], using generator: inout SeededGenerator) -> Range<Int> {
        let ends = [place(in: document, using: &generator), place(in: document, using: &generator)].sorted()
        guard generator.chance(3, outOf: 4) else { return ends[0]..<ends[1] }
        return ends[0]..<min(ends[1], ends[0] + 200)
    }
}
