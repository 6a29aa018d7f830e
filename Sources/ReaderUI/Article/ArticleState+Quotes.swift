extension ArticleState {
    /// Lines that stay in sight above and below what one went to.
    private static let context = 3

    /// The quotes that ] and [ move among: places among the quotations, in order.
    var followedQuotes: [Int] {
        followed.map { speech.voices[$0].quotes } ?? speech.everyQuote
    }

    /// The voice that is followed, or else the current quote's; nil where there is neither.
    var chosenVoice: Int? {
        followed ?? quote.map { speech.voiceOfAttribution[speech.quotations[$0]] }
    }

    /// Whether a quotation stands on the page, which may be folded.
    func isShown(quote: Int) -> Bool { speechLines.isShown[speech.quotations[quote]] }

    /// The first and last line of a quotation.
    func lines(ofQuote quote: Int) -> ClosedRange<Int> { speechLines.spans[speech.quotations[quote]] }

    /// Whether a line of the current quote is in sight.
    func isQuoteVisible(height: Int) -> Bool {
        guard let quote else { return false }
        let first = firstLine(height: height)
        return lines(ofQuote: quote).overlaps(first...max(first, top + height - 1))
    }

    /// Goes to the next of `quotes` after the current one or, where that is out of sight, from the first line in
    /// sight on; false where there is none.
    mutating func goToNext(of quotes: [Int], height: Int) -> Bool {
        let next =
            if let quote, isQuoteVisible(height: height) {
                quotes.firstPlace { $0 > quote }
            } else {
                quotes.firstPlace { lines(ofQuote: $0).lowerBound >= firstLine(height: height) }
            }
        guard next < quotes.count else { return false }
        go(toQuote: quotes[next], height: height)
        return true
    }

    /// Goes to the last of `quotes` before the current one or, where that is out of sight, before the upper third of
    /// the screen; false where there is none.
    mutating func goToPrevious(of quotes: [Int], height: Int) -> Bool {
        let next =
            if let quote, isQuoteVisible(height: height) {
                quotes.firstPlace { $0 >= quote }
            } else {
                quotes.firstPlace { lines(ofQuote: $0).lowerBound >= top + max(1, height / 3) }
            }
        guard next > 0 else { return false }
        go(toQuote: quotes[next - 1], height: height)
        return true
    }

    /// Makes a quotation the current one and brings it into sight.
    mutating func go(toQuote quote: Int, height: Int) {
        self.quote = quote
        show(lines(ofQuote: quote), height: height)
    }

    /// Brings lines into sight, the first at about a third of the height; nothing moves where they are well in sight.
    mutating func show(_ lines: ClosedRange<Int>, height: Int) {
        let margin = min(Self.context, max(0, height - 1) / 4)
        let isBelowTop = lines.lowerBound >= firstLine(height: height) + min(margin, lines.lowerBound)
        let isAboveEnd = lines.upperBound < top + height - margin
        if isBelowTop, isAboveEnd { return }
        scroll(to: lines.lowerBound - height / 3, height: height)
    }

    /// The quote at a byte of the text.
    func quote(at offset: Int) -> Int? {
        speech.attribution(at: offset).flatMap { speech.quotationOfAttribution[$0] }
    }
}
