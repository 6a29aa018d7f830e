/// Phrases to look for in short texts, word by word, whatever stands between the words.
struct PhraseList {
    /// What follows the first word of each phrase, by that word.
    private let rests: [String: [ArraySlice<String>]]

    init(_ phrases: [String]) {
        let split = phrases.map(Self.words).filter { !$0.isEmpty }
        rests = Dictionary(grouping: split) { $0[0] }.mapValues { $0.map { $0.dropFirst() } }
    }

    /// Whether one of the phrases stands among `words`.
    func isAmong(_ words: [String]) -> Bool { words.indices.contains { begins(at: $0, of: words) } }

    /// Whether `words` begin with one of the phrases.
    func begins(_ words: [String]) -> Bool { !words.isEmpty && begins(at: 0, of: words) }

    /// Whether one of the phrases is all of `words`.
    func isWhole(_ words: [String]) -> Bool {
        guard let first = words.first, let rests = rests[first] else { return false }
        return rests.contains { $0.elementsEqual(words.dropFirst()) }
    }

    private func begins(at place: Int, of words: [String]) -> Bool {
        guard let rests = rests[words[place]] else { return false }
        return rests.contains { words[(place + 1)...].starts(with: $0) }
    }

    /// The words of a text in small letters; an apostrophe of either form is a part of its word, other marks are not. Linear.
    static func words(_ text: some Sequence<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text {
            switch byte {
            case 0x41...0x5A: word.append(byte | 0x20)
            case 0x30...0x39, 0x61...0x7A, 0x27, 0x80...: word.append(byte)
            default:
                if !word.isEmpty { words.append(plain(word)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(plain(word)) }
        return words
    }

    private static func words(_ phrase: String) -> [String] { words(phrase.utf8) }

    /// The word with the apostrophe that keyboards have, and without quotation marks and dashes.
    private static func plain(_ word: [UInt8]) -> String {
        let text = String(decoding: word, as: UTF8.self)
        guard word.contains(0xE2) else { return text }
        let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            scalar == "\u{2019}" ? "'" : (0x2010...0x2027).contains(scalar.value) ? nil : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
