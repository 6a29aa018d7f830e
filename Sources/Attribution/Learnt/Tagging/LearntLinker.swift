import NewsModel

/// Stage 6: finds cues with the tagger, and the source and content of each with the linker. Linear.
struct LearntLinker {
    private let text: ReadText
    private let context: TextContext
    private let model: AttributionModel
    private let sources: SourceReader

    /// Tokens worked on at once, so few that the nearest caches hold what is known of them.
    private static let stretch = 512
    /// Tokens of a paragraph that are worked on at once; bounds the memory.
    private static let longestParagraph = 4096

    /// The attributions that the model finds in `named`, where the rules found `linked`; in text order.
    static func link(_ named: NamedText, rules linked: [LinkedAttribution], model: AttributionModel)
        -> [LinkedAttribution]
    {
        let text = ReadText(named: named, linked: linked, table: model.words)
        let linker = LearntLinker(
            text: text, context: TextContext(text), model: model, sources: SourceReader(named: named))
        return stretches(of: text).flatMap { linker.attributions(in: $0) }
    }

    /// Whole paragraphs together, about ``stretch`` tokens; a giant paragraph is cut.
    static func stretches(of text: ReadText) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start = 0
        for paragraph in text.named.text.paragraphs {
            while paragraph.upperBound - start > 2 * longestParagraph {
                stretches.append(start..<start + longestParagraph)
                start += longestParagraph
            }
            guard paragraph.upperBound - start >= stretch else { continue }
            stretches.append(start..<paragraph.upperBound)
            start = paragraph.upperBound
        }
        if start < text.count { stretches.append(start..<text.count) }
        return stretches
    }

    private func attributions(in stretch: Range<Int>) -> [LinkedAttribution] {
        let state = TaggerState(stretch, of: text, context: context, model: model)
        let cues = LabelSpans.all(state.labels, origin: stretch.lowerBound).filter { $0.role == 2 }.map(\.range)
        var isCueStart = [Bool](repeating: false, count: stretch.count)
        for cue in cues { isCueStart[cue.lowerBound - stretch.lowerBound] = true }
        let features = WindowFeatures(
            text: text, context: context, isCueStart: isCueStart, origin: stretch.lowerBound)
        var found: [LinkedAttribution] = []
        let windows = Self.windows(around: cues, in: text, stretch: stretch)
        for (cue, window) in zip(cues, windows) {
            let keys = features.keys(of: window, cue: cue)
            let reading = CueReading(cue, window: window, keys: keys, state: state, model: model)
            guard let last = reading.content.last else { continue }
            let source = reading.sources.min { distance($0, cue) < distance($1, cue) }
            let sentence = text.sentences.ranges[Int(text.sentences.ofToken[cue.lowerBound])]
            found.append(
                LinkedAttribution(
                    content: reading.content,
                    source: source.flatMap { sources.source($0) } ?? implied(cue, after: found.last), cue: cue,
                    rule: .learnt,
                    lastSentence: Int(text.sentences.ofToken[last.lowerBound]),
                    manner: manner(of: reading),
                    certainty: state.certainty(ofCue: cue) * reading.certainty
                )
                .withSubjectOfOpeningVerb(in: text.named, sentence: sentence)
                .withAgent(in: text.named, limit: sentence.upperBound))
        }
        return found
    }

    /// Whether a cue tells of a statement. What stands in quotation marks is hardly ever only thought.
    private func manner(of reading: CueReading) -> Manner {
        let isQuoted = reading.content.contains { $0.contains(where: text.named.isQuoted) }
        return reading.statementShare >= (isQuoted ? Self.minimumQuoted : Self.minimumIndirect) ? .statement : .attitude
    }

    /// Shares from which on something counts as uttered, chosen by F1 on articles that the model had not learnt from.
    private static let minimumQuoted: Float = 0.02
    private static let minimumIndirect: Float = 0.35

    /// Each cue's window. Where cues are so dense that windows overlap many times over, all are cut short, so that the
    /// work stays in proportion to the text.
    private static func windows(around cues: [Range<Int>], in text: ReadText, stretch: Range<Int>) -> [Range<Int>] {
        let windows = cues.map { WindowFeatures.window(around: $0, in: text).clamped(to: stretch) }
        let total = windows.reduce(0) { $0 + $1.count }
        let most = mostOverlap * stretch.count
        guard total > most else { return windows }
        let reach = max(1, most / (2 * cues.count))
        return zip(cues, windows).map { cue, window in
            window.clamped(to: cue.lowerBound - reach..<cue.upperBound + reach)
        }
    }

    /// Windows a token may be in, on the average; ordinary texts have two.
    private static let mostOverlap = 8

    /// Whose a verb without a subject of its own is: a participle's, an infinitive's, or that of a verb behind "and".
    private func implied(_ cue: Range<Int>, after previous: LinkedAttribution?) -> SourcePhrase? {
        let first = text.tokens[cue.lowerBound]
        guard first.isWord(.speechVerb), cue.lowerBound > 0 else { return nil }
        let before = text.tokens[cue.lowerBound - 1]
        let sentence = text.sentences.ranges[Int(text.sentences.ofToken[cue.lowerBound])]
        let reader = PhraseReader(named: text.named)
        if first.isWord(.infinitive), before.key == Word.to {
            // "The finding led the institute to conclude that": whoever is led concludes.
            return reader.phrase(endingAt: cue.lowerBound - 1, floor: sentence.lowerBound)
                ?? reader.subjectOfEarlierVerb(before: cue.lowerBound, floor: sentence.lowerBound)
        }
        guard first.isWord(.gerund) || first.isWord(.finite) && before.isWord(.conjunction) else { return nil }
        if let earlier = previous?.cue, sentence.contains(earlier.lowerBound), let source = previous?.source {
            return source
        }
        return reader.subjectOfEarlierVerb(before: cue.lowerBound, floor: sentence.lowerBound)
            ?? subject(behind: cue, in: sentence, reader)
    }

    /// The subject of the sentence that a participle opens: "Warning that it was late, Moss left."
    private func subject(behind cue: Range<Int>, in sentence: Range<Int>, _ reader: PhraseReader) -> SourcePhrase? {
        let rest = cue.upperBound..<sentence.upperBound
        let isFronted = cue.lowerBound - sentence.lowerBound <= Self.maximumFront
        guard text.tokens[cue.lowerBound].isWord(.gerund), isFronted,
            let comma = rest.first(where: { text.tokens[$0].kind == .comma && !text.named.isQuoted($0) }),
            let found = reader.phrase(from: comma + 1, limit: sentence.upperBound),
            found.tokens.upperBound < sentence.upperBound, reader.isVerb(found.tokens.upperBound)
        else { return nil }
        return found
    }

    /// Tokens before a participle that opens a sentence: "While".
    private static let maximumFront = 2

    private func distance(_ range: Range<Int>, _ cue: Range<Int>) -> Int {
        min(abs(range.upperBound - 1 - cue.lowerBound), abs(range.lowerBound - cue.upperBound))
    }
}
