import NewsModel

/// Quotations that neither the model nor a rule for tags gives anybody.
extension Reconciler {
    /// Gives quotations that belong to nobody to whom a passive or "in the words of" names: "was accused by Ada Moss of
    /// “lying”". Linear.
    mutating func takePassives() {
        let (agents, givers) = (PassiveAgent(named: named), WordGiver(named: named))
        for (number, quotation) in named.quoted.quotations.enumerated() where owners[number] == nil {
            let paragraph = named.text.paragraphs[quotation.paragraph]
            let found =
                agents.attribution(of: quotation.tokens, in: paragraph)
                ?? givers.attribution(of: quotation.tokens, in: paragraph)
            if let found { give(number, to: found) }
        }
    }

    /// Adds an attribution that owns a quotation.
    private mutating func give(_ quotation: Int, to attribution: LinkedAttribution) {
        owners[quotation] = attributions.count
        attributions.append(attribution)
    }

    /// Tokens beside a heading's quotation: "3." before it, a stop behind it.
    private static let maximumBeside = 3

    /// Makes an attribution of each quotation that belongs to nobody, is a heading or the headline's, and whose words another
    /// quotation has. Linear.
    mutating func takeHeadings() {
        let quotations = named.quoted.quotations
        let headings = quotations.indices.filter { owners[$0] == nil && isHeading(quotations[$0]) }
        guard !headings.isEmpty else { return }
        let echoes = WordEchoes(
            quotations.map { quotation in
                quotation.tokens.filter { ReadText.isText(named.tokens[$0]) }.map { named.tokens[$0].key }
            })
        for number in headings where echoes.source[number] != nil {
            give(
                number,
                to: LinkedAttribution(
                    content: [quotations[number].tokens], source: nil, cue: nil, rule: .none, lastSentence: 0))
        }
    }

    /// Whether a quotation stands in the headline, or makes a paragraph nearly by itself.
    private func isHeading(_ quotation: Quotation) -> Bool {
        named.text.kinds[quotation.paragraph] == .headline
            || named.text.paragraphs[quotation.paragraph].count <= quotation.tokens.count + Self.maximumBeside
    }
}
