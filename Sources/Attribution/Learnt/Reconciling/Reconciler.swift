import NewsModel

/// Stage 7: makes one list of what the rules and the model found. Linear.
///
/// The model decides who said what; the rules know where quotations end. A quotation that an attribution covers by
/// a quarter is its own whole; one that no learnt attribution covers goes to the attribution the rules gave it to.
struct Reconciler {
    let named: NamedText
    var attributions: [LinkedAttribution]
    /// How many of them were learnt; they come first.
    let learntCount: Int
    /// For each quotation the attribution it belongs to.
    var owners: [Int?]

    /// The attributions in text order.
    static func reconcile(
        _ learnt: [LinkedAttribution], rules: [LinkedAttribution], in named: NamedText
    ) -> [LinkedAttribution] {
        let turns = rules.filter { $0.rule == .transcript || $0.rule == .blockQuote }
        var reconciler = Reconciler(named: named, learnt: without(turns, learnt.filter { isLikely($0, in: named) }))
        reconciler.ownQuotations()
        for rule in rules { reconciler.take(rule) }
        reconciler.takePassives()
        reconciler.takeHeadings()
        for index in reconciler.attributions.indices {
            reconciler.dropWhatOthersOwn(of: index)
            reconciler.dropStrays(of: index)
        }
        return reconciler.attributions.filter { !$0.content.isEmpty }.inTextOrder()
    }

    /// Whether a learnt attribution is likely enough to be told of: one that is mostly wrong misleads more than it helps.
    private static func isLikely(_ attribution: LinkedAttribution, in named: NamedText) -> Bool {
        guard let certainty = attribution.certainty else { return true }
        if namesWork(attribution, in: named) { return false }
        let isQuoted = attribution.content.contains { $0.contains(where: named.isQuoted) }
        return certainty >= (isQuoted ? minimumQuoted : minimumIndirect)
    }

    /// Whether what a verb like "wrote" takes is a work's title: "She wrote “Northern Nights” in a caravan."
    private static func namesWork(_ attribution: LinkedAttribution, in named: NamedText) -> Bool {
        guard let cue = attribution.cue, cue.upperBound < named.tokens.count,
            Vocabulary.verbsOfMakingWorks.contains(named.tokens[cue.upperBound - 1].key),
            let number = named.quoted.quotation(at: cue.upperBound)
        else { return false }
        return named.isTitleLike(number)
    }

    /// Certainties below which leaving out gains more than it loses, in F1 on articles that the model had not learnt from.
    private static let minimumQuoted: Float = 0.02
    private static let minimumIndirect: Float = 0.15

    /// The learnt attributions without what a transcript's turns say: whatever introduces a transcript says none of it.
    private static func without(_ turns: [LinkedAttribution], _ learnt: [LinkedAttribution]) -> [LinkedAttribution] {
        guard !turns.isEmpty else { return learnt }
        var turnOfToken: [Int: Int] = [:]
        for (number, turn) in turns.enumerated() {
            for token in turn.content.joined() { turnOfToken[token] = number }
            for token in turn.cue ?? 0..<0 { turnOfToken[token] = number }
        }
        return learnt.compactMap { attribution in
            let cueTurn = attribution.cue.flatMap { turnOfToken[$0.lowerBound] }
            if let cueTurn, turns[cueTurn].rule == .blockQuote { return nil }
            if let cueTurn, turns[cueTurn].cue?.lowerBound == attribution.cue?.lowerBound { return nil }
            var kept = attribution
            kept.content = attribution.content.filter { range in
                range.allSatisfy { turnOfToken[$0] == nil || turnOfToken[$0] == cueTurn }
            }
            return kept.content.isEmpty ? nil : kept
        }
    }

    private init(named: NamedText, learnt: [LinkedAttribution]) {
        self.named = named
        attributions = learnt
        learntCount = learnt.count
        owners = Array(repeating: nil, count: named.quoted.quotations.count)
    }

    /// Gives each quotation to the attribution that covers most of it, at least a quarter.
    private mutating func ownQuotations() {
        var most = [Int](repeating: 0, count: owners.count)
        for (index, attribution) in attributions.enumerated() {
            for (quotation, words) in covered(by: attribution) where words > most[quotation] {
                guard attribution.cue.flatMap({ named.quoted.quotation(at: $0.lowerBound) }) != quotation else {
                    continue
                }
                guard words * Self.leastPart >= self.words(in: named.quoted.quotations[quotation].tokens) else {
                    continue
                }
                most[quotation] = words
                owners[quotation] = index
            }
        }
        for (quotation, owner) in owners.enumerated() {
            guard let owner else { continue }
            add(named.quoted.quotations[quotation].tokens, to: owner)
        }
        let reopened = named.quoted.quotations.indices.dropFirst().filter {
            named.quoted.quotations[$0].continuesPrevious
        }
        for quotation in reopened.reversed() {
            takeFromAfar(quotation - 1, before: quotation)
            give(quotation - 1, toOwnerOf: quotation)
        }
        for quotation in reopened { give(quotation, toOwnerOf: quotation - 1) }
    }

    /// Takes a paragraph of a quotation from an owner whose cue stands in another paragraph, where the next paragraph says
    /// whose it is. What a colon introduces stays with who introduced it.
    private mutating func takeFromAfar(_ quotation: Int, before next: Int) {
        guard let owner = owners[quotation], let other = owners[next], owner != other, !isTagged(quotation, by: owner),
            isTagged(next, by: other), let cue = attributions[owner].cue,
            !named.tokens[cue.upperBound..<min(cue.upperBound + 2, named.tokens.count)].contains(where: {
                $0.kind == .colon
            })
        else { return }
        attributions[owner].content = attributions[owner].content(
            without: named.quoted.quotations[quotation].tokens)
        owners[quotation] = nil
    }

    /// Whether an attribution's cue stands in a quotation's paragraph.
    private func isTagged(_ quotation: Int, by owner: Int) -> Bool {
        guard let cue = attributions[owner].cue else { return false }
        return named.text.paragraphs[named.quoted.quotations[quotation].paragraph].contains(cue.lowerBound)
    }

    /// Gives a quotation that nobody owns to the owner of the paragraph that goes on with it, or that it goes on with.
    private mutating func give(_ quotation: Int, toOwnerOf other: Int) {
        guard owners[quotation] == nil, let owner = owners[other] else { return }
        owners[quotation] = owner
        add(named.quoted.quotations[quotation].tokens, to: owner)
    }

    /// A quotation of which less is covered belongs to nobody for that.
    private static let leastPart = 4

    /// Words of each quotation that an attribution covers.
    private func covered(by attribution: LinkedAttribution) -> [Int: Int] {
        var covered: [Int: Int] = [:]
        for token in attribution.content.joined() where ReadText.isText(named.tokens[token]) {
            if let quotation = named.quoted.quotation(at: token) { covered[quotation, default: 0] += 1 }
        }
        return covered
    }

    func words(in tokens: Range<Int>) -> Int { tokens.count { ReadText.isText(named.tokens[$0]) } }

    /// Makes some tokens part of an attribution's content, joined with what they touch.
    mutating func add(_ tokens: Range<Int>, to index: Int) {
        var joined = tokens
        var content: [Range<Int>] = []
        for range in attributions[index].content {
            if range.upperBound < joined.lowerBound || range.lowerBound > joined.upperBound {
                content.append(range)
            } else {
                joined = min(range.lowerBound, joined.lowerBound)..<max(range.upperBound, joined.upperBound)
            }
        }
        content.append(joined)
        attributions[index].content = content.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Drops pieces of quotations that belong to another attribution, unless the cue stands there, too.
    private mutating func dropWhatOthersOwn(of index: Int) {
        let attribution = attributions[index]
        let cueQuotation = attribution.cue.flatMap { named.quoted.quotation(at: $0.lowerBound) }
        attributions[index].content = attribution.content.filter { range in
            guard let quotation = named.quoted.quotation(at: range.lowerBound), quotation != cueQuotation,
                let owner = owners[quotation], owner != index
            else { return true }
            return !range.allSatisfy { named.quoted.quotation(at: $0) == quotation }
        }.compactMap { withoutQuotationsOfEncloser(of: index, $0) }
    }

    /// A range of a pronoun's report within another's content, up to the first quotation that belongs to the other; nil
    /// where that is at once. "He accused them of lying when they say that it is “over”": the marks are his.
    private func withoutQuotationsOfEncloser(of index: Int, _ range: Range<Int>) -> Range<Int>? {
        guard let cue = attributions[index].cue, case .pronoun? = attributions[index].source?.head else { return range }
        let foreign = range.first { token in
            guard let quotation = named.quoted.quotation(at: token), let owner = owners[quotation], owner != index
            else { return false }
            let content = attributions[owner].content
            return !named.isQuoted(cue.lowerBound)
                && content.contains { $0.lowerBound <= cue.lowerBound && range.upperBound <= $0.upperBound }
        }
        guard let foreign else { return range }
        return range.lowerBound < foreign ? range.lowerBound..<foreign : nil
    }

    /// Drops pieces that stand apart from the quotation the attribution is about: short ones outside quotation marks,
    /// and parts of quotations that are not its own.
    private mutating func dropStrays(of index: Int) {
        let attribution = attributions[index]
        guard attribution.content.count > 1, attribution.rule != .transcript else { return }
        let owned = attribution.content.filter { owns($0, index) }
        let most = owned.map(words).max() ?? 0
        guard !owned.isEmpty, owned.count < attribution.content.count else { return }
        let cueQuotation = attribution.cue.flatMap { named.quoted.quotation(at: $0.lowerBound) }
        attributions[index].content = attribution.content.filter { range in
            if owns(range, index) { return true }
            let quotation = Self.quotations(of: [range], in: named).first
            if let quotation { return quotation == cueQuotation }
            return words(in: range) * Self.strayPart >= most
        }
    }

    /// Whether a range holds words of a quotation that belongs to the attribution.
    private func owns(_ range: Range<Int>, _ index: Int) -> Bool {
        range.contains { named.quoted.quotation(at: $0).map { owners[$0] == index } ?? false }
    }

    /// A piece this many times shorter than the quotation is a stray.
    private static let strayPart = 2
}
