import ReadingPage

/// What stands beside the lines in sight: whose bar runs there, and who begins to speak.
struct SpeakerNotes: Equatable {
    /// What stands beside one line. Numbers are places of attributions.
    struct Row: Equatable {
        /// Whose bar runs beside it.
        var bar: Int?
        /// The quotations that begin on it, one a speaker; above the first line, one that began out of sight.
        var names: [Int] = []
        /// The quotation whose cue is told here: that of the row above, or one by whom the row above names.
        var cue: Int?
        /// Whether the line itself names the one who speaks, as a transcript does: "MODERATOR: …".
        var isLabelled = false
        /// Reported speech that begins here, where nothing else is told.
        var reported: Int?
        /// The current quote, where how sure its speaker is is told here.
        var sure: Int?
        /// A line of a name or a cue that takes several; it is written instead of all else.
        var wrapped: Wrapped?
    }

    /// A line of a note that takes several.
    struct Wrapped: Equatable {
        /// Whose note it is.
        let attribution: Int
        /// Whether it is the name; else it is the cue.
        let isName: Bool
        /// What is written.
        let text: String
    }

    /// More names than these find no room in a row.
    private static let mostNames = 4

    /// The rows in sight, top to bottom.
    var rows: [Row]

    /// The line that the first row stands beside.
    let first: Int

    /// The notes for the lines in sight.
    init(_ state: ArticleState, lines sight: Range<Int>) {
        let lines = state.speechLines
        first = sight.lowerBound
        let end = min(sight.upperBound, lines.bars.count)
        rows = (first..<max(first, end)).map { Row(bar: lines.bars[$0]) }
        addCurrentBar(state)

        let speech = state.speech
        let beginning = lines.attributions(beginningOn: first..<max(first, end)).filter { lines.isShown[$0] }
        for place in beginning where speech.attributions[place].isQuotation {
            let row = lines.spans[place].lowerBound - first
            let voice = speech.voiceOfAttribution[place]
            if let named = rows[row].names.firstIndex(where: { speech.voiceOfAttribution[$0] == voice }) {
                if speech.quotationOfAttribution[place] == state.quote { rows[row].names[named] = place }
            } else if rows[row].names.count < Self.mostNames {
                rows[row].names.append(place)
            }
        }
        addStickyName(state)
        replaceRepeatedNames(speech)
        markLabels(state)
        for row in rows.indices.dropFirst() where rows[row].names.isEmpty && rows[row].cue == nil {
            guard state.layout.lines[first + row].kind != .details else { continue }
            guard let above = rows[row - 1].names.last, lines.spans[above].lowerBound >= first else { continue }
            rows[row].cue = above
        }
        let current = state.quote.map { speech.quotations[$0] }
        for place in beginning where !speech.attributions[place].isQuotation {
            let row = lines.spans[place].lowerBound - first
            let above = row > 0 ? rows[row - 1].reported : nil
            let isNamedAbove = above.map { speech.isLabelled($0, as: place) } ?? false
            guard rows[row].names.isEmpty, rows[row].cue == nil, rows[row].reported == nil else { continue }
            if !isNamedAbove || place == current { rows[row].reported = place }
        }
        addSureness(state)
    }

    /// Finds a row for how sure the current quote's speaker is: below all else about it, if that is free.
    private mutating func addSureness(_ state: ArticleState) {
        guard let current = state.quote.map({ state.speech.quotations[$0] }),
            let last = rows.lastIndex(where: {
                $0.names.contains(current) || $0.cue == current || $0.reported == current
            }), last + 1 < rows.count, state.layout.lines[first + last + 1].kind != .details
        else { return }
        let row = rows[last + 1]
        guard row.names.isEmpty, row.cue == nil, row.reported == nil, row.bar ?? current == current else { return }
        rows[last + 1].sure = current
    }

    private mutating func addCurrentBar(_ state: ArticleState) {
        guard let quote = state.quote else { return }
        let lines = state.lines(ofQuote: quote)
        for row in rows.indices where lines.contains(first + row) {
            rows[row].bar = state.speech.quotations[quote]
        }
    }

    /// Names in the first row whoever began to speak above it.
    private mutating func addStickyName(_ state: ArticleState) {
        guard let bar = rows.first?.bar, rows[0].names.isEmpty,
            state.speechLines.spans[bar].lowerBound < first
        else { return }
        if state.speech.attributions[bar].isQuotation { rows[0].names = [bar] } else { rows[0].reported = bar }
    }

    private mutating func markLabels(_ state: ArticleState) {
        for row in rows.indices where rows[row].names.count == 1 {
            let quote = rows[row].names[0]
            let attribution = state.speech.attributions[quote]
            guard attribution.rule == .transcript, state.speechLines.spans[quote].lowerBound == first + row,
                let label = attribution.source.first
            else { continue }
            let name = state.speech.voice(of: quote).name
            rows[row].isLabelled = state.article.draft.text.text(in: label).lowercased() == name.lowercased()
        }
    }

    /// Tells the cue instead of a name that stands in the row above already.
    private mutating func replaceRepeatedNames(_ speech: SpeechIndex) {
        var above: Int?
        for row in rows.indices {
            guard rows[row].names.count == 1, let quote = rows[row].names.first else {
                above = rows[row].names.last.map { speech.voiceOfAttribution[$0] }
                continue
            }
            let voice = speech.voiceOfAttribution[quote]
            if voice == above {
                rows[row].names = []
                rows[row].cue = quote
            }
            above = voice
        }
    }
}

extension SpeechIndex {
    /// Whether the label of one piece of reported speech says of another all that its own would.
    fileprivate func isLabelled(_ one: Int, as other: Int) -> Bool {
        voiceOfAttribution[one] == voiceOfAttribution[other]
            && attributions[one].modality == attributions[other].modality
    }
}
