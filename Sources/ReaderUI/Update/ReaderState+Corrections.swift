import NewsModel

extension ReaderState {
    /// Lets one choose who said the current quote.
    mutating func beginCorrection() {
        guard let article, let quote = article.quote else {
            say("no quote chosen: ] goes to one")
            return
        }
        let attribution = article.speech.quotations[quote]
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
        mode = .chooser(Chooser("Who says this? Now: \(current.name)", items))
    }

    /// Corrects who said a quote.
    mutating func correct(_ quote: Int, _ verdict: Correction.Verdict) -> [ReaderEffect] {
        guard let article, article.speech.quotations.indices.contains(quote) else { return [] }
        let attribution = article.speech.quotations[quote]
        let before = article.correction(ofAttribution: attribution)
        var correction = Correction(
            of: article.speech.attributions[attribution], in: article.article.draft.text, verdict: verdict)
        if let before { (correction.range, correction.words) = (before.range, before.words) }
        remember(.corrected(article.article.id, correction, before: before))
        switch verdict {
        case .speaker(let name): say("now said by \(name); u undoes it")
        case .nobodyKnown: say("now said by nobody known; u undoes it")
        case .noQuote: say("no longer a quote; u undoes it")
        }
        return store(.corrected(article.article.id, correction))
    }

    /// Takes the correction of a quote back.
    mutating func uncorrect(_ quote: Int) -> [ReaderEffect] {
        guard let article, article.speech.quotations.indices.contains(quote),
            let correction = article.correction(ofAttribution: article.speech.quotations[quote])
        else { return [] }
        remember(.uncorrected(article.article.id, correction))
        say("as it was found")
        return store(.uncorrected(article.article.id, correction))
    }
}

extension ArticleState {
    /// What the user corrected of an attribution.
    func correction(ofAttribution attribution: Int) -> Correction? {
        let span = speech.attributions[attribution].span
        return article.corrections.first { $0.range.overlaps(span) }
    }
}
