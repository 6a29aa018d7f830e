import NewsModel
import ReadingPage
import TerminalCanvas

extension ReaderState {
    /// Lets one choose who said the current quote.
    mutating func beginCorrection() {
        guard let article else { return }
        guard let place = article.quote else {
            say("no quote chosen: ] goes to one")
            return
        }
        let attribution = article.speech.quotations[place]
        let current = article.speech.voice(of: attribution)
        choose("Who says this? Now: \(current.name)", article.target(of: [attribution]), otherThan: current)
    }

    /// Lets one choose who said all that is shown as the chosen speaker's in the article.
    mutating func beginCorrectionOfAll() {
        guard let article else { return }
        guard let voice = article.chosenVoice else {
            say("nobody chosen: ] goes to a quote, s picks a speaker")
            return
        }
        let current = article.speech.voices[voice]
        let own = article.speech.attributions.indices.filter { article.speech.voiceOfAttribution[$0] == voice }
        let noun = own.allSatisfy { article.speech.attributions[$0].isQuotation } ? "quote" : "statement"
        choose(
            "Who says \(own.count == 1 ? "this \(noun)" : "all these \(own.count) \(noun)s")? Now: \(current.name)",
            article.target(of: own), otherThan: current)
    }

    private mutating func choose(_ title: String, _ target: CorrectionTarget, otherThan current: Voice) {
        var items: [Chooser.Item] = []
        if target.quotes.contains(where: { $0.earlier != nil }) {
            items.append(Chooser.Item(label: "as it was found", detail: "undo", choice: .asFound(target)))
        }
        for voice in article?.speech.voices ?? [] where voice.speaker != nil && voice.name != current.name {
            let detail = voice.speaker?.description ?? ""
            items.append(
                Chooser.Item(label: voice.name, detail: detail, choice: .correct(target, .speaker(voice.name))))
        }
        items += Self.otherVerdicts(target, isKnown: current.speaker != nil)
        mode = .chooser(Chooser(title, items, naming: .speaker(of: target)))
    }

    /// What else may be said of quotes than that they are somebody's of the article.
    static func otherVerdicts(_ target: CorrectionTarget, isKnown: Bool) -> [Chooser.Item] {
        let nobody = Chooser.Item(label: "nobody knows who", choice: .correct(target, .nobodyKnown))
        let isOne = target.quotes.count == 1
        return [Chooser.Item(label: "somebody else …", choice: .anotherSpeaker(target))] + (isKnown ? [nobody] : [])
            + [Chooser.Item(label: isOne ? "it is no quote" : "they are no quotes", choice: .correct(target, .noQuote))]
    }

    /// Corrects who said some quotes.
    mutating func correct(_ target: CorrectionTarget, _ verdict: Correction.Verdict) -> [ReaderEffect] {
        guard let target = present(target) else { return [] }
        let steps = target.quotes.map { CorrectionStep(correction: $0.corrected(verdict), before: $0.earlier) }
        remember(.corrected(target.article, steps), of: target.title)
        let isOne = steps.count == 1
        let words =
            switch verdict {
            case .speaker(let name): "now said by \(name)"
            case .nobodyKnown: "now said by nobody known"
            case .noQuote: isOne ? "no longer a quote" : "no longer quotes"
            }
        let count = isOne ? "" : "\(steps.count) "
        say("\(count)\(words); u undoes it, in \(target.title.quotedBriefly)")
        return store(steps.map { .corrected(target.article, $0.correction) }) + reloadSpeakerPage()
    }

    /// Takes the correction of quotes back.
    mutating func uncorrect(_ target: CorrectionTarget) -> [ReaderEffect] {
        guard let target = present(target) else { return [] }
        let corrections = target.quotes.compactMap(\.earlier)
        remember(.uncorrected(target.article, corrections), of: target.title)
        say("as it was found, in \(target.title.quotedBriefly)")
        return store(corrections.map { .uncorrected(target.article, $0) }) + reloadSpeakerPage()
    }

    /// The quotes of a target that are still there, as far as the article that shows tells; says so where there is none.
    private mutating func present(_ target: CorrectionTarget) -> CorrectionTarget? {
        guard speakerPage == nil else { return target }
        guard let article else {
            say(absence)
            return nil
        }
        var present = target
        let spans = Set(article.speech.attributions.map(\.span))
        present.quotes.removeAll { !spans.contains($0.span) }
        guard !present.quotes.isEmpty else {
            say("this quote is not in the article any more")
            return nil
        }
        return present
    }

    /// Asks for several changes of one article as one.
    mutating func store(_ changes: [LibraryChange]) -> [ReaderEffect] {
        guard changes.count > 1 else { return changes.flatMap { store($0) } }
        return store(.together(changes))
    }
}
