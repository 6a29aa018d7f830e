/// The entities of a text by the words of their names, and those named most often.
struct EntityIndex: Sendable {
    private let byWord: [UInt64: [Int]]
    /// Entities named more than once, the most frequent first.
    let frequent: [Int]

    /// Bearers of one word that are kept.
    private static let maximumBearers = 6
    private static let maximumFrequent = 3

    /// Indexes the names of `text`. Linear, but for sorting the entities.
    init(_ text: EntityText) {
        var byWord: [UInt64: [Int]] = [:]
        for (entity, found) in text.entities.enumerated() {
            for word in text.named.names[found.fullest].core {
                let token = text.named.tokens[word]
                guard token.isCapitalized, byWord[token.key, default: []].count < Self.maximumBearers else { continue }
                byWord[token.key, default: []].append(entity)
            }
        }
        self.byWord = byWord
        let repeated = text.entities.indices.filter { text.entities[$0].names.count > 1 }
        frequent = Array(
            repeated.sorted { (-text.entities[$0].names.count, $0) < (-text.entities[$1].names.count, $1) }
                .prefix(Self.maximumFrequent))
    }

    /// Entities whose fullest name has a word.
    func entities(named word: UInt64) -> [Int] { byWord[word] ?? [] }
}
