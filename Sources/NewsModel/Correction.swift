/// What a reader knows better than the engine about one attribution; it outlives every new analysis.
public struct Correction: Hashable, Sendable {
    /// Who it is by.
    public enum Verdict: Hashable, Sendable {
        /// Somebody of this name.
        case speaker(String)
        /// Somebody nobody knows.
        case nobodyKnown
        /// Nobody: it is no attribution.
        case noQuote
    }

    /// From the content's first byte to its last, in UTF-8 bytes of the article's text.
    public var range: TextRange
    /// The words there, by which the place is found again where the text changed.
    public var words: String
    /// Who it is by.
    public var verdict: Verdict

    /// Makes a correction.
    public init(range: TextRange, words: String, verdict: Verdict) {
        self.range = range
        self.words = words
        self.verdict = verdict
    }

    /// Makes a correction of an attribution of `text`.
    public init(of attribution: Attribution, in text: String, verdict: Verdict) {
        let range = attribution.span
        self.init(range: range, words: text.text(in: range), verdict: verdict)
    }
}

extension Attribution {
    /// From the content's first byte to its last.
    public var span: TextRange {
        TextRange(start, content.map(\.end).max() ?? start)
    }
}

extension SpeechAnalysis {
    /// The analysis with what readers of `text` know better. Linear in the attributions for each correction.
    public func corrected(by corrections: [Correction], in text: String) -> SpeechAnalysis {
        var result = self
        for correction in corrections {
            guard let range = correction.place(in: text), let place = result.attribution(at: range) else { continue }
            switch correction.verdict {
            case .noQuote: result.attributions.remove(at: place)
            case .nobodyKnown:
                result.attributions[place].speaker = nil
                result.attributions[place].confidence = 1
            case .speaker(let name):
                result.attributions[place].speaker = result.speaker(named: name)
                result.attributions[place].confidence = 1
            }
        }
        return result
    }

    /// The attribution that shares most of its span with `range`: more than half of the longer of both.
    private func attribution(at range: TextRange) -> Int? {
        func shared(_ place: Int) -> Int {
            let span = attributions[place].span
            return min(span.end, range.end) - max(span.start, range.start)
        }
        guard let best = attributions.indices.max(by: { shared($0) < shared($1) }) else { return nil }
        return shared(best) * 2 > max(range.length, attributions[best].span.length) ? best : nil
    }

    /// The speaker of this name, who is added where there is none.
    private mutating func speaker(named name: String) -> Speaker.ID {
        if let known = speakers.first(where: { $0.name == name }) { return known.id }
        let id = Speaker.ID(rawValue: speakers.count)
        speakers.append(Speaker(id: id, name: name))
        return id
    }
}

extension Correction {
    /// Where the words stand in a text now; nil where they are gone.
    fileprivate func place(in text: String) -> TextRange? {
        if range.end <= text.utf8.count, text.text(in: range) == words { return range }
        guard !words.isEmpty, let found = text.utf8.firstRange(of: Array(words.utf8)) else { return nil }
        let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
        return TextRange(start, start + words.utf8.count)
    }
}
