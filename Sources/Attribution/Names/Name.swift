/// A run of capitalized words that names somebody or something.
struct Name: Sendable {
    /// What it seems to name.
    enum Kind: Sendable {
        case person
        case organisation
        case unknown
    }

    /// The whole run, titles included.
    let tokens: Range<Int>
    /// The run without titles; never empty.
    let core: Range<Int>
    let kind: Kind
    /// Whether a title or an honorific stands before the core.
    var hasTitle: Bool { core.lowerBound > tokens.lowerBound }
}

/// Quoted text with the names in it. A class, so that all the stages that hold it share it for the cost of one reference.
final class NamedText: Sendable {
    let quoted: QuotedText
    /// In text order; they do not overlap.
    let names: [Name]
    /// The keys of the words that the text has in small letters.
    let smallWords: Set<UInt64>
    /// For each token the number of the name it belongs to, or -1.
    let nameOfToken: [Int32]

    var text: TokenizedText { quoted.text }
    var tokens: [Token] { quoted.text.tokens }

    init(quoted: QuotedText, names: [Name], smallWords: Set<UInt64>) {
        self.quoted = quoted
        self.names = names
        self.smallWords = smallWords
        var owners = [Int32](repeating: -1, count: quoted.text.tokens.count)
        for (index, name) in names.enumerated() {
            for token in name.tokens { owners[token] = Int32(index) }
        }
        nameOfToken = owners
    }

    /// The number of the name that token belongs to.
    func name(at token: Int) -> Int? {
        nameOfToken[token] < 0 ? nil : Int(nameOfToken[token])
    }

    /// Whether the token stands inside a quotation.
    func isQuoted(_ token: Int) -> Bool { quoted.quotationOfToken[token] >= 0 }

    /// The number of the first name that begins at a token or after it.
    func firstName(from token: Int) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
