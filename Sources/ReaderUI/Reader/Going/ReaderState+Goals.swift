import NewsModel
import ReadingPage

extension ReaderState {
    /// Goes to a place in the article that shows.
    mutating func go(to goal: ArticleGoal.Place) {
        let height = textHeight
        switch goal {
        case .firstQuote: goToQuote(article?.followedQuotes.first)
        case .lastQuote: goToQuote(article?.followedQuotes.last)
        case .firstQuoteBy(let name): goToQuote(follow(name)?.first)
        case .lastQuoteBy(let name): goToQuote(follow(name)?.last)
        case .quote(let offset):
            if let quote = article?.quote(at: offset) {
                goToQuote(quote)
            } else if let line = article?.layout.line(at: offset) {
                visit.article?.show(line...line, height: height)
            }
        case .text(let offset):
            if article?.isFolded == true { visit.article?.unfold(height: height) }
            visit.article?.scroll(to: ReadingPlace(offset: offset, step: 0), height: height)
        case .words(let words, let offset): goToWords(words, near: offset)
        case .position: visit.article?.returnToPosition(height: height)
        }
    }

    /// Goes to the quote of some words, or to where they stood.
    private mutating func goToWords(_ words: String, near offset: Int) {
        guard let article else { return }
        guard let attribution = article.attribution(of: words, near: offset) else {
            go(to: .quote(at: offset))
            say("these words are not in the article any more as they were put aside")
            return
        }
        if let quote = article.speech.quotationOfAttribution[attribution] {
            goToQuote(quote)
        } else {
            let height = textHeight
            visit.article?.show(article.speechLines.spans[attribution], height: height)
        }
    }

    private mutating func goToQuote(_ quote: Int?) {
        let height = textHeight
        if let quote { visit.article?.go(toQuote: quote, height: height) }
    }

    /// Follows whoever has a name, and returns that speaker's quotes; nil where the article has nobody of the name.
    private mutating func follow(_ name: String) -> [Int]? {
        guard let article else { return nil }
        let wanted = FoldedText(name, ignoresCase: true).bytes
        let voice = article.speech.voices.firstIndex {
            $0.speaker != nil && FoldedText($0.name, ignoresCase: true).bytes == wanted
        }
        guard let voice else { return nil }
        visit.article?.followed = voice
        return article.speech.voices[voice].quotes
    }
}
