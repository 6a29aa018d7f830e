import NewsModel

/// What the rules found beside the model.
extension Reconciler {
    /// Keeps of a rule's attribution what the model left without an owner.
    mutating func take(_ rule: LinkedAttribution) {
        guard rule.rule != .transcript else { return takeTurn(rule) }
        let quotations = Self.quotations(of: rule.content, in: named)
        guard !quotations.isEmpty else {
            if Self.trusted.contains(rule.rule), !isTold(rule) { attributions.append(rule) }
            return
        }
        let free = quotations.filter { owners[$0] == nil }
        guard !free.isEmpty else { return }
        let heirs = Set(quotations.compactMap { owners[$0] })
        if let heir = heirs.first, heirs.count == 1 {
            for quotation in free {
                add(named.quoted.quotations[quotation].tokens, to: heir)
                owners[quotation] = heir
            }
            return
        }
        guard heirs.isEmpty, Self.trusted.contains(rule.rule) || isWholeStatement(rule),
            !free.allSatisfy(named.isTitleLike)
        else { return }
        attributions.append(rule)
        for quotation in quotations { owners[quotation] = attributions.count - 1 }
    }

    /// Takes a turn as its label says, whoever else is quoted in it.
    private mutating func takeTurn(_ turn: LinkedAttribution) {
        attributions.append(turn)
        for quotation in Self.quotations(of: turn.content, in: named) {
            let tokens = named.quoted.quotations[quotation].tokens
            if let owner = owners[quotation] {
                guard turn.content.contains(tokens) else { continue }
                attributions[owner].content = attributions[owner].content(without: tokens)
            }
            owners[quotation] = attributions.count - 1
        }
    }

    /// Whether a quotation that nothing attributes is a sentence by itself.
    private func isWholeStatement(_ rule: LinkedAttribution) -> Bool {
        guard rule.content.count == 1, let first = rule.content.first,
            let number = named.quoted.quotation(at: first.lowerBound), named.quoted.quotations[number].tokens == first,
            let last = named.quoted.lastInside(named.quoted.quotations[number])
        else { return false }
        return named.tokens[last].isTerminator && words(in: first) >= Self.minimumStatement
    }

    /// Fewer words in marks are more often a name or a term.
    private static let minimumStatement = 5

    /// Whether learnt attributions tell half of what a rule's content says.
    private func isTold(_ rule: LinkedAttribution) -> Bool {
        guard let first = rule.content.first, let last = rule.content.last else { return true }
        let reach = first.lowerBound..<last.upperBound
        var told = 0
        for attribution in attributions[begun(in: reach)] {
            for range in attribution.content {
                told = max(told, rule.content.reduce(0) { $0 + words(in: range.clamped(to: $1)) })
            }
        }
        return told * 2 >= rule.content.reduce(0) { $0 + words(in: $1) }
    }

    /// Numbers of the learnt attributions whose cue stands in some tokens; they are in the cues' order.
    private func begun(in tokens: Range<Int>) -> Range<Int> {
        func first(from token: Int) -> Int {
            var (low, high) = (0, learntCount)
            while low < high {
                let middle = (low + high) / 2
                if attributions[middle].cue?.lowerBound ?? 0 < token { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return first(
            from: tokens.lowerBound - Self.maximumCueDistance)..<first(
                from: tokens.upperBound + Self.maximumCueDistance)
    }

    /// Tokens between a cue and content that is still looked at.
    private static let maximumCueDistance = 60

    static func quotations(of content: [Range<Int>], in named: NamedText) -> [Int] {
        var found: [Int] = []
        for range in content {
            for token in range {
                if let quotation = named.quoted.quotation(at: token), found.last != quotation {
                    found.append(quotation)
                }
            }
        }
        return found
    }

    /// Rules that are right more often than not where the model found nothing.
    private static let trusted: Set<AttributionRule> = [
        .verbThenSource, .sourceThenVerb, .introduced, .transcript, .headline, .blockQuote, .signature, .continuation,
        .conversation,
    ]
}
