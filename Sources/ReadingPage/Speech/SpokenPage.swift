import NewsModel

/// An article cut into what is shown of it and who says what, for those who draw it otherwise than a terminal does.
public struct SpokenPage: Sendable {
    /// A stretch of text that one person says, or nobody.
    public struct Run: Sendable {
        /// The text, as the article has it.
        public let text: String
        /// The place of who says it in ``SpokenPage/speakers``; nil where nobody does.
        public let speaker: Int?
        /// Whether it stands in quotation marks or a block quotation; else it is reported.
        public let isQuotation: Bool
        /// Whether the speaker that is named is more likely wrong than right.
        public let isDoubtful: Bool
        /// Whether the speaker asserts it, denies it, asks it, refuses to say it, or only might say it.
        public let modality: Modality
        /// How it is said, where what is said begins here: "told the council", or "".
        public let beginning: String?
    }

    /// A paragraph.
    public struct Block: Sendable {
        /// What it is for.
        public let kind: Paragraph.Kind
        /// Its text.
        public let runs: [Run]
    }

    /// Somebody who speaks in the article.
    public struct Speaker: Sendable {
        /// The name; "unknown" for whoever is.
        public let name: String
        /// Who that is.
        public let description: String?
        /// The number of its colour among a theme's; nil for whoever is unknown.
        public let color: Int?
        /// How many quotations there are of it.
        public let quotes: Int
        /// How many words are in them.
        public let words: Int
        /// Why it matters less than others; nil where it does not.
        public let minority: Voice.Minority?
        /// Whether all that it is given is more likely somebody else's.
        public let isDoubtful: Bool
        /// All that is stated, reported or quoted, in text order.
        public fileprivate(set) var attributions: [Attribution] = []
    }

    /// The paragraphs, without a headline that says the title.
    public let blocks: [Block]
    /// Who speaks, who matters most first.
    public let speakers: [Speaker]
    /// "Nora Quist · Mar 29, 2015 · 3 minutes · 11 quotes, 3 speakers".
    public let details: String

    /// Cuts an article; n log n in its attributions, linear in its text.
    ///
    /// - Parameter minimumConfidence: what is less sure is taken for nobody's words; from 0 to 1.
    public init(_ article: Article, minimumConfidence: Double = 0) {
        let page = PageContent(article.draft, details: "", attributions: article.analysis.attributions)
        let speech = SpeechIndex(
            article.analysis, bytes: page.bytes, reported: ReportedSpeech(minimumConfidence: minimumConfidence))
        var speakers = speech.voices.enumerated().map { place, voice in
            Speaker(
                name: voice.name, description: voice.speaker?.description,
                color: voice.speaker == nil ? nil : speech.colors[place], quotes: voice.quotes.count,
                words: voice.words,
                minority: voice.minority, isDoubtful: voice.isDoubtful)
        }
        for (attribution, voice) in zip(speech.attributions, speech.voiceOfAttribution) {
            speakers[voice].attributions.append(attribution)
        }
        self.speakers = speakers
        details = ArticleDetails.line(
            for: article, dates: DateWriter(), minimumConfidence: minimumConfidence
        ).replacing("\u{A0}", with: " ")
        var begun: Set<Int> = []
        blocks = page.paragraphs.filter { $0.kind != .headline }.map { paragraph in
            Block(kind: paragraph.kind, runs: Self.runs(paragraph.range, article, speech, &begun))
        }
    }

    private static func runs(
        _ range: TextRange, _ article: Article, _ speech: SpeechIndex, _ begun: inout Set<Int>
    ) -> [Run] {
        let text = article.draft.text
        var runs: [Run] = []
        var offset = range.start
        var place = speech.firstSegment(endingAfter: range.start)
        func plain(until end: Int) {
            guard end > offset else { return }
            let words = text.text(in: TextRange(offset, end))
            runs.append(
                Run(
                    text: words, speaker: nil, isQuotation: false, isDoubtful: false, modality: .asserted,
                    beginning: nil))
            offset = end
        }
        while place < speech.segments.count, speech.segments[place].range.start < range.end {
            let segment = speech.segments[place]
            plain(until: segment.range.start)
            let end = min(segment.range.end, range.end)
            let attribution = speech.attributions[segment.attribution]
            let cue = attribution.cue.map { text.text(in: $0).onOneLine }.joined(separator: " ")
            runs.append(
                Run(
                    text: text.text(in: TextRange(offset, end)),
                    speaker: speech.voiceOfAttribution[segment.attribution],
                    isQuotation: attribution.isQuotation,
                    isDoubtful: speech.isDoubtful(segment.attribution), modality: attribution.modality,
                    beginning: begun.insert(segment.attribution).inserted ? cue : nil))
            offset = end
            place += 1
        }
        plain(until: range.end)
        return runs
    }
}
