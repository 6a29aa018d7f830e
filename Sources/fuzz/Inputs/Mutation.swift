/// A change that turns an article into something nobody wrote.
enum Mutation: CaseIterable {
    case delete, duplicate, swap, splice, truncate
    case changeMark, changeBreak, changeName
    case addPhrase, addOddity, breakByte
    case nest, growWord, repeatToken, raiseCase

    /// The longest a nest, word or repetition gets in an everyday input; bytes.
    private static let everydayGrowth = 4096

    /// Changes `text`; what is taken from elsewhere comes from `donor`.
    func apply(to text: inout [UInt8], donor: [UInt8], using generator: inout SeededGenerator) {
        switch self {
        case .delete: text.removeSubrange(text.randomStretch(using: &generator))
        case .duplicate:
            let stretch = text[text.randomStretch(using: &generator)]
            let times = Int.random(in: 1...4, using: &generator)
            let place = text.randomPlace(using: &generator)
            for _ in 0..<times { text.insert(contentsOf: stretch, at: place) }
        case .swap:
            let first = text.randomStretch(using: &generator)
            let taken = Array(text[first])
            text.removeSubrange(first)
            text.insert(contentsOf: taken, at: text.randomPlace(using: &generator))
        case .splice:
            let stretch = donor[donor.randomStretch(using: &generator)]
            text.insert(contentsOf: stretch, at: text.randomPlace(using: &generator))
        case .truncate: text.removeLast(text.count - text.randomPlace(using: &generator))
        case .changeMark: text.replaceOne(of: Ingredients.marks, using: &generator)
        case .changeBreak: text.replaceOne(of: Ingredients.breaks + [" "], using: &generator)
        case .changeName: text.replaceOne(of: Ingredients.names, using: &generator)
        case .addPhrase: text.insert(Ingredients.phrases.map { Array($0.utf8) }, using: &generator)
        case .addOddity: text.insert(Ingredients.oddities, using: &generator)
        case .breakByte:
            guard let place = text.indices.randomElement(using: &generator) else { return }
            text[place] = UInt8.random(in: 0...255, using: &generator)
        case .nest, .growWord, .repeatToken:
            grow(&text, to: Int.random(in: 1...Self.everydayGrowth, using: &generator), using: &generator)
        case .raiseCase:
            for place in text.randomStretch(using: &generator) where (0x61...0x7A).contains(text[place]) {
                text[place] -= 0x20
            }
        }
    }

    /// Puts about `size` bytes of marks within marks, of one word, or of a few words over and over somewhere into `text`.
    func grow(_ text: inout [UInt8], to size: Int, using generator: inout SeededGenerator) {
        let pools: [[String]] =
            switch self {
            case .growWord: [["a", "A", "é", "'", "-", ".", "王", "\u{301}"]]
            case .nest: [Ingredients.marks]
            default: [Ingredients.marks, Ingredients.breaks, Ingredients.phrases, Ingredients.names, ["word ", "a "]]
            }
        let unit = (0..<Int.random(in: 1...(self == .growWord ? 1 : 4), using: &generator)).flatMap { _ in
            Array((pools.randomElement(using: &generator)?.randomElement(using: &generator) ?? "a").utf8)
        }
        let grown = Array(repeatElement(unit, count: size / unit.count + 1).joined())
        text.insert(contentsOf: grown, at: text.randomPlace(using: &generator))
    }
}
