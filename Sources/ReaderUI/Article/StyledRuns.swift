import NewsModel
import ReadingPage
import TerminalCanvas

/// Which styles the stretches of a line have: those of the speakers, and of what was searched for.
struct StyledRuns {
    /// A stretch of one style; it begins where the one before ends.
    struct Run: Equatable {
        /// Offset just past its last byte.
        var end: Int
        /// Its style; plain where nobody speaks.
        var style: Style
        /// Where it leads.
        var address: WebAddress?
    }

    private let speech: SpeechIndex
    private let links: [TextLink]
    private let search: SearchState?
    private let current: Int?
    private let palette: Palette

    /// The styles of an article.
    init(_ state: ArticleState, _ palette: Palette) {
        speech = state.speech
        links = state.links
        search = state.search
        current = state.quote.map { state.speech.quotations[$0] }
        self.palette = palette
    }

    /// The runs of a line, which cover it.
    func runs(in line: TextRange) -> [Run] {
        var runs: [Run] = []
        var segment = speech.firstSegment(endingAfter: line.start)
        var match = search?.firstMatch(endingAfter: line.start) ?? 0
        let matches = search?.matches ?? []
        var link = links.firstPlace { $0.range.end > line.start }
        var offset = line.start
        while offset < line.end {
            while segment < speech.segments.count, speech.segments[segment].range.end <= offset { segment += 1 }
            while match < matches.count, matches[match].end <= offset { match += 1 }
            var end = line.end
            var style = Style.plain
            var address: WebAddress?
            if segment < speech.segments.count {
                let next = speech.segments[segment]
                let begins = next.range.start <= offset
                if begins { style = self.style(of: next.attribution) }
                end = min(end, begins ? next.range.end : next.range.start)
            }
            if match < matches.count {
                let next = matches[match]
                let begins = next.start <= offset
                if begins { style = palette.match(isCurrent: match == search?.current) }
                end = min(end, begins ? next.end : next.start)
            }
            while link < links.count, links[link].range.end <= offset { link += 1 }
            if link < links.count {
                let next = links[link].range
                let begins = next.start <= offset
                if begins {
                    style = style + Style(nil, .underline)
                    address = links[link].address
                }
                end = min(end, begins ? next.end : next.start)
            }
            runs.append(Run(end: end, style: style, address: address))
            offset = end
        }
        return runs
    }

    private func style(of attribution: Int) -> Style {
        palette.quote(
            speech.color(of: attribution), isQuotation: speech.attributions[attribution].isQuotation,
            isCurrent: attribution == current)
    }
}
