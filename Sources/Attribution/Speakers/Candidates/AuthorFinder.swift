/// Finds who writes: who a byline names, a name that is a paragraph by itself, or that begins the last one.
struct AuthorFinder {
    /// The authors' entities with the paragraph's first token, in text order.
    private var authors: [(entity: Int, token: Int)] = []
    /// The first token of a transcript; the text's end where there is none.
    private let transcript: Int

    private static let longestSignature = 8
    /// A line that says who the author is stands among the last paragraphs.
    private static let lastParagraphs = 3

    /// Reads the bylines and signatures of `text`. Linear.
    init(text: EntityText) {
        let named = text.named
        let paragraphs = named.text.paragraphs
        transcript = named.text.kinds.firstIndex(of: .turn).map { paragraphs[$0].lowerBound } ?? named.tokens.count
        for (number, paragraph) in paragraphs.enumerated() where !paragraph.isEmpty {
            let isByline = named.text.kinds[number] == .byline
            let start = paragraph.prefix(isByline ? Self.longestSignature : 1)
            guard let name = start.lazy.compactMap(named.name).first else { continue }
            let entity = text.entities[text.entityOfName[name]]
            let words = named.names[name].tokens
            guard entity.kind != .organisation, named.names[name].core.count > 1, isByline || entity.names.count == 1
            else {
                continue
            }
            let isAlone = paragraph.count <= Self.longestSignature && words.upperBound + 1 >= paragraph.upperBound
            let isBiography =
                number + Self.lastParagraphs >= paragraphs.count && words.upperBound < paragraph.upperBound
                && Vocabulary.singularCopulas.contains(named.tokens[words.upperBound].key)
            if isAlone || isBiography || isByline {
                authors.append((text.entityOfName[name], paragraph.lowerBound))
            }
        }
    }

    /// Who "I" at a token is: the next signature, else the byline before it; nil from the first turn of a transcript on,
    /// where those who talk say so of themselves.
    func author(at token: Int) -> Int? {
        guard token < transcript else { return nil }
        var (low, high) = (0, authors.count)
        while low < high {
            let middle = (low + high) / 2
            if authors[middle].token > token { high = middle } else { low = middle + 1 }
        }
        return (low < authors.count ? authors[low] : authors.last)?.entity
    }

}
