import Foundation
import NewsModel
import Testing

@testable import ReadingPage

@Suite("Looks of speakers", .enabled(if: Corpus.arePresent, Corpus.condition))
struct LookTests {
    /// How far apart two speakers may be so that both are in sight, in lines.
    private static let sight = 40
    private static let width = 80

    /// Pairs of speakers in sight of each other.
    private struct Tally {
        /// Where eight or fewer speak there: all of them, those of one colour, those of one colour and shape.
        var pairs = (all: 0, ofOneColor: 0, ofOneLook: 0)
        /// The same where more speak.
        var crowded = (all: 0, ofOneColor: 0, ofOneLook: 0)
        /// Articles in which eight or fewer speak and two share a colour.
        var mistaken: [String] = []
    }

    @Test("who speaks in sight of whom is told apart", arguments: [Corpus.dev, .allOfWorld])
    func apart(_ corpus: Corpus) throws {
        var tally = Tally()
        for line in try corpus.predictions().split(separator: "\n") {
            let article = try JSONDecoder().decode(ExtractedArticle.self, from: Data(line.utf8))
            try count(article, text: corpus.text(article.id), &tally)
        }
        print("pairs \(tally.pairs), where more than eight speak \(tally.crowded)")
        #expect(tally.pairs.all > 0)
        #expect(tally.pairs.ofOneLook == 0)
        #expect(tally.crowded.ofOneLook == 0)
        #expect(tally.pairs.ofOneColor * 100 <= tally.pairs.all)
        #expect(tally.mistaken == [])
    }

    private func count(_ article: ExtractedArticle, text: String, _ tally: inout Tally) {
        let draft = DraftArticle(title: article.id, text: text, paragraphs: [])
        let page = PageContent(draft, details: "")
        let speech = SpeechIndex(article.analysis(of: text), bytes: page.bytes)
        let layout = TextLayout(page, widths: TextLayout.Widths(text: Self.width, title: Self.width))
        let spoken = speech.segments.compactMap { segment in
            speech.color(of: segment.attribution).map { look in
                (
                    voice: speech.voiceOfAttribution[segment.attribution], look: look,
                    first: layout.line(at: segment.range.start), last: layout.line(at: segment.range.end - 1)
                )
            }
        }
        let looks = Dictionary(spoken.map { ($0.voice, $0.look) }) { first, _ in first }
        if looks.count <= 8, Set(looks.values.map { $0 % 8 }).count < looks.count { tally.mistaken.append(article.id) }
        var pairs: [Set<Int>: Bool] = [:]
        for (place, one) in spoken.enumerated() {
            for other in spoken[(place + 1)...] {
                guard other.first - one.last <= Self.sight else { break }
                guard one.voice != other.voice else { continue }
                let near = spoken.filter { $0.first <= one.first + Self.sight && $0.last >= one.first }
                let isCrowded = Set(near.map(\.voice)).count > 8
                pairs[[one.voice, other.voice]] = isCrowded && pairs[[one.voice, other.voice]] ?? true
            }
        }
        for (pair, isCrowded) in pairs {
            let found = pair.compactMap { looks[$0] }
            let isOneColor = Set(found.map { $0 % 8 }).count == 1
            let isOneLook = Set(found).count == 1
            if isCrowded {
                tally.crowded.all += 1
                tally.crowded.ofOneColor += isOneColor ? 1 : 0
                tally.crowded.ofOneLook += isOneLook ? 1 : 0
            } else {
                tally.pairs.all += 1
                tally.pairs.ofOneColor += isOneColor ? 1 : 0
                tally.pairs.ofOneLook += isOneLook ? 1 : 0
            }
        }
    }
}
