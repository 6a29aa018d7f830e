import NewsModel

extension ReaderState {
    /// Lets one choose who said the current quote.
    mutating func beginCorrection() {
        guard let article else { return }
        guard let place = article.quote else {
            say("no quote chosen: ] goes to one")
            return
        }
        let attribution = article.speech.quotations[place]
        let quote = article.speech.attributions[attribution].span
        let current = article.speech.voice(of: attribution)
        var items: [Chooser.Item] = []
        if article.correction(ofAttribution: attribution) != nil {
            items.append(Chooser.Item(label: "as it was found", detail: "undo", choice: .asFound(quote: quote)))
        }
        for voice in article.speech.voices where voice.speaker != nil && voice.name != current.name {
            let detail = voice.speaker?.description ?? ""
            items.append(
                Chooser.Item(label: voice.name, detail: detail, choice: .speaker(name: voice.name, quote: quote)))
        }
        items.append(Chooser.Item(label: "somebody else …", choice: .anotherSpeaker(quote: quote)))
        if current.speaker != nil {
            items.append(Chooser.Item(label: "nobody knows who", choice: .nobodyKnown(quote: quote)))
        }
        items.append(Chooser.Item(label: "it is no quote", choice: .noQuote(quote: quote)))
        mode = .chooser(Chooser("Who says this? Now: \(current.name)", items, naming: .speaker(of: quote)))
    }

    /// Corrects who said the quote of these words.
    mutating func correct(_ quote: TextRange, _ verdict: Correction.Verdict) -> [ReaderEffect] {
        guard let (article, attribution) = attribution(of: quote) else { return [] }
        let before = article.correction(ofAttribution: attribution)
        var correction = Correction(
            of: article.speech.attributions[attribution], in: article.article.draft.text, verdict: verdict)
        if let before { (correction.range, correction.words) = (before.range, before.words) }
        let title = article.article.draft.title
        remember(.corrected(article.article.id, correction, before: before), of: title)
        let words =
            switch verdict {
            case .speaker(let name): "now said by \(name)"
            case .nobodyKnown: "now said by nobody known"
            case .noQuote: "no longer a quote"
            }
        say("\(words); u undoes it, in \(title.quotedBriefly)")
        return store(.corrected(article.article.id, correction))
    }

    /// Takes the correction of a quote back.
    mutating func uncorrect(_ quote: TextRange) -> [ReaderEffect] {
        guard let (article, attribution) = attribution(of: quote),
            let correction = article.correction(ofAttribution: attribution)
        else { return [] }
        let title = article.article.draft.title
        remember(.uncorrected(article.article.id, correction), of: title)
        say("as it was found, in \(title.quotedBriefly)")
        return store(.uncorrected(article.article.id, correction))
    }

    /// The quote of these words in the article that shows; says so where there is none any more.
    private mutating func attribution(of quote: TextRange) -> (article: ArticleState, attribution: Int)? {
        guard let article else {
            say(absence)
            return nil
        }
        let place = article.speech.quotations.first { article.speech.attributions[$0].span == quote }
        guard let place else {
            say("this quote is not in the article any more")
            return nil
        }
        return (article, place)
    }
}
