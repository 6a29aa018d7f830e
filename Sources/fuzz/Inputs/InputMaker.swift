import Importers

/// Makes inputs: the same number always gives the same input, whichever others were made before.
struct InputMaker: Sendable {
    /// A text and what it is for.
    struct Input: Sendable {
        let part: TextPart
        let bytes: [UInt8]
    }

    private let seed: UInt64
    private let articles: [[UInt8]]

    /// Bytes that an everyday input begins with at most.
    private static let everydaySize = 8192
    /// Bytes that no input exceeds.
    private static let greatestSize = 1 << 20

    /// Makes inputs of the built-in articles and those given.
    init(seed: UInt64, articles: [[UInt8]] = []) {
        self.seed = seed
        self.articles = Ingredients.articles + articles
    }

    /// Makes inputs of the built-in articles and the text files at `paths` (files, folders).
    init(seed: UInt64, paths: [String]) throws(ImportError) {
        var articles: [[UInt8]] = []
        for path in paths {
            for file in try ImportFile.all(at: path) where file.kind == .text { articles.append(try file.bytes()) }
        }
        self.init(seed: seed, articles: articles)
    }

    /// The input of this number: one in 8 is for each importer, one in 64 is of up to 64 KB, one in 512 of up to 1 MB.
    func input(_ number: Int) -> Input {
        var generator = SeededGenerator(seed: seed &* 0xD134_2543_DE82_EF95 ^ UInt64(truncatingIfNeeded: number))
        generator = SeededGenerator(seed: generator.next())
        var text = beginning(using: &generator)
        let donor = articles.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            Mutation.allCases.randomElement(using: &generator)?.apply(to: &text, donor: donor, using: &generator)
        }
        if let size = Self.growth(number) {
            let mutation = [Mutation.nest, .growWord, .repeatToken, .repeatToken].randomElement(using: &generator)
            mutation?.grow(&text, to: Int.random(in: 1...size, using: &generator), using: &generator)
        }
        if text.count > Self.greatestSize { text.removeLast(text.count - Self.greatestSize) }
        switch number % 8 {
        case 6: return Input(part: .text, bytes: text)
        case 7: return Input(part: .json, bytes: Self.record(text, using: &generator))
        default: return Input(part: .engine, bytes: text)
        }
    }

    private static func growth(_ number: Int) -> Int? {
        if number % 512 == 256 { return greatestSize }
        return number % 64 == 32 ? 1 << 16 : nil
    }

    /// An article or a part of it, or words and marks in no order.
    private func beginning(using generator: inout SeededGenerator) -> [UInt8] {
        if generator.chance(1, outOf: 8) {
            let pools = [Ingredients.marks, Ingredients.breaks, Ingredients.phrases, Ingredients.names, ["word "]]
            return (0..<Int.random(in: 1...200, using: &generator)).flatMap { _ in
                Array((pools.randomElement(using: &generator)?.randomElement(using: &generator) ?? "").utf8)
            }
        }
        // The built-in articles are few and each is there for a reason.
        let pool = generator.chance(1, outOf: 4) ? Ingredients.articles : articles
        let article = pool.randomElement(using: &generator) ?? []
        guard article.count > Self.everydaySize else { return article }
        let start = Int.random(in: 0...(article.count - Self.everydaySize), using: &generator)
        return Array(article[start..<(start + Self.everydaySize)])
    }

    /// A line of JSON Lines that holds the text, now and then broken.
    private static func record(_ text: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var line = Array("{\"id\": 1, \"title\": \"Moss\", \"date\": \"2026-11-22\", \"text\": \"".utf8)
        for byte in text {
            switch byte {
            case 0x22, 0x5C: line += [0x5C, byte]
            case 0x0A: line += [0x5C, 0x6E]
            case ..<0x20: line += Array("\\u001f".utf8)
            default: line.append(byte)
            }
        }
        line += Array("\"}".utf8)
        if generator.chance(1, outOf: 4) {
            Mutation.breakByte.apply(to: &line, donor: [], using: &generator)
        }
        return line
    }
}
