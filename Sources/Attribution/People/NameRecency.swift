/// How often and how lately each entity was named so far, in full anywhere, for names that several share.
struct NameRecency {
    private let named: NamedText
    /// How often each is named in full.
    private var counts: [Int]
    /// The paragraph that last named each, or -1.
    private var lastParagraph: [Int]
    private var paragraph = 0

    init(named: NamedText, entityOfName: [Int], count: Int) {
        self.named = named
        counts = Array(repeating: 0, count: count)
        lastParagraph = Array(repeating: -1, count: count)
        for entity in entityOfName where entity >= 0 { counts[entity] += 1 }
    }

    /// Goes on to the paragraph of `name`; names come in text order.
    mutating func move(to name: Name) {
        while named.text.paragraphs[paragraph].upperBound <= name.tokens.lowerBound { paragraph += 1 }
    }

    /// Notes that the entity is named in this paragraph, by a name of one word where `isNew`.
    mutating func see(_ entity: Int, isNew: Bool) {
        while counts.count <= entity {
            counts.append(0)
            lastParagraph.append(-1)
        }
        lastParagraph[entity] = paragraph
        if isNew { counts[entity] += 1 }
    }

    /// The one that `name` most likely stands for.
    func likeliest(among candidates: [Int], for name: Name) -> Int? {
        guard candidates.count > 1 else { return candidates.first }
        return candidates.max { (score($0, name), $1) < (score($1, name), $0) }
    }

    private func score(_ entity: Int, _ name: Name) -> Double {
        let count = entity < counts.count ? counts[entity] : 0
        let distance =
            entity < lastParagraph.count && lastParagraph[entity] >= 0 ? paragraph - lastParagraph[entity] : nil
        let nearness = distance.map { max(0, Self.reach - Double($0)) } ?? 0
        return Double(min(count, Self.mostCounted)) + nearness * (distance == 0 ? 1.5 : 1)
    }

    private static let reach = 4.0
    private static let mostCounted = 8
}
