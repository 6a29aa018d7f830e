import NewsModel

/// Who speaks where in an article, made ready for drawing and for moving from quote to quote. Attitudes are left out.
public struct SpeechIndex: Equatable, Sendable {
    /// A stretch of text that belongs to one attribution.
    public struct Segment: Hashable, Sendable {
        /// Its bytes.
        public var range: TextRange
        /// The attribution's place in ``SpeechIndex/attributions``.
        public var attribution: Int
    }

    /// The statements with content, in text order.
    public let attributions: [Attribution]
    /// For each attribution, its voice's place in ``voices``.
    public let voiceOfAttribution: [Int]
    /// Those that one goes to, as places in ``attributions``, in text order: the direct and mixed ones, or all
    /// where reported speech is visited.
    public let quotations: [Int]
    /// The places in ``quotations``.
    public let everyQuote: [Int]
    /// For each attribution its place among ``quotations``; nil for one that is not gone to.
    public let quotationOfAttribution: [Int?]
    /// Who speaks, who matters most first: by words in quotations, then by reported words; behind them those who matter
    /// less, and whoever is unknown last.
    public let voices: [Voice]
    /// For each voice the number of its look, from 0, as ``Palette/speaker(_:)`` takes it; what it is for whoever is
    /// unknown does not matter.
    public let colors: [Int]
    /// For each voice the letters that stand for it where there is no room for its name, two cells at most.
    public let initials: [String]
    /// What to colour: in text order, apart from each other.
    public let segments: [Segment]
    /// What of reported speech is shown, and whether one goes to it, too.
    public let reported: ReportedSpeech

    /// Indexes an analysis of a text; n log n in the number of attributions, linear in the words said.
    ///
    /// - Parameter earlier: what the same text was indexed as before; speakers keep the looks they had there.
    public init(
        _ analysis: SpeechAnalysis, bytes: [UInt8], reported: ReportedSpeech = ReportedSpeech(),
        earlier: SpeechIndex? = nil
    ) {
        self.reported = reported
        let statements = analysis.shown(minimumConfidence: reported.minimumConfidence)
        let spoken = statements.attributions.filter { !$0.content.isEmpty }.sorted { $0.start < $1.start }
        let attributions = spoken.filter { reported.isShown || $0.isQuotation }
        self.attributions = attributions
        let quotations = attributions.indices.filter { reported.isVisited || attributions[$0].isQuotation }
        self.quotations = quotations
        everyQuote = Array(quotations.indices)
        var places = [Int?](repeating: nil, count: attributions.count)
        for (place, attribution) in quotations.enumerated() { places[attribution] = place }
        quotationOfAttribution = places
        segments = SegmentPainting.segments(of: attributions, length: bytes.count)
        let count = VoiceCount(attributions, quotations: quotations, speakers: statements.speakers, bytes: bytes)
        voices = count.voices
        // What is hidden keeps its speaker's look for when it is shown again.
        let everything =
            reported.isShown ? segments : SegmentPainting.segments(of: spoken, length: bytes.count)
        let lines = SpeakerLines(everything, speakers: spoken.map(\.speaker), bytes: bytes)
        let known = count.voices.compactMap(\.speaker).map {
            SpeakerColoring.Candidate(name: $0.name, lines: lines.lines(of: $0.id))
        }
        let looks = SpeakerColoring.looks(for: known, keeping: earlier?.looks ?? [:])
        colors = looks + [Int](repeating: 0, count: count.voices.count - known.count)
        initials = Initials(count.voices).texts
        voiceOfAttribution = count.voiceOfAttribution
    }

    /// The looks of the speakers, by name.
    private var looks: [String: Int] {
        let known = zip(voices, colors).lazy.filter { $0.0.speaker != nil }
        return Dictionary(known.map { ($0.0.name, $0.1) }) { first, _ in first }
    }

    /// The number of the look of whoever has this name; nil where nobody here has.
    public func color(ofSpeaker name: String) -> Int? {
        voices.firstIndex { $0.speaker != nil && $0.name == name }.map { colors[$0] }
    }

    /// The voice of an attribution.
    public func voice(of attribution: Int) -> Voice { voices[voiceOfAttribution[attribution]] }

    /// The number of an attribution's speaker, from 0, the most talkative first; nil where it is unknown.
    public func number(of attribution: Int) -> Int? {
        let place = voiceOfAttribution[attribution]
        return voices[place].speaker == nil ? nil : place
    }

    /// The number of the colour of an attribution's speaker; nil where that is unknown.
    public func color(of attribution: Int) -> Int? {
        number(of: attribution).map { colors[$0] }
    }

    /// What one goes to is called: a quote, or where reported speech counts, a statement.
    public var noun: String { reported.isVisited ? "statement" : "quote" }

    /// The first segment that ends after a byte. O(log n).
    public func firstSegment(endingAfter offset: Int) -> Int {
        segments.firstPlace { $0.range.end > offset }
    }

    /// The quotation of these words, or else the one that shares most of them: its place among the quotations.
    public func quote(of words: TextRange) -> Int? {
        func shared(_ place: Int) -> Int {
            let span = attributions[quotations[place]].span
            if span == words { return .max }
            return min(span.end, words.end) - max(span.start, words.start)
        }
        guard let best = everyQuote.max(by: { shared($0) < shared($1) }), shared(best) > 0 else { return nil }
        return best
    }

    /// The attribution at a byte of the text.
    public func attribution(at offset: Int) -> Int? {
        let place = firstSegment(endingAfter: offset)
        guard place < segments.count, segments[place].range.contains(offset) else { return nil }
        return segments[place].attribution
    }
}
