import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite("A speaker's page whose quotes come in parts")
struct SpeakerPartsTests {
    private static let partLength = 200

    /// A page on which a million quotes could be read.
    private var state: ReaderState {
        var reader = ReaderHarness()
        reader.press("l]")
        _ = reader.state.update(.speakerLoaded(Self.part(0)))
        return reader.state
    }

    private static func part(_ number: Int) -> SpeakerRecord {
        let quotes = (0..<partLength).map { place in
            let id = Article.ID(rawValue: Int64(1_000_000 - (number * partLength + place) / 3))
            return SpokenQuote(
                article: ArticleSummary(id: id, title: "Article \(id.rawValue)"),
                attribution: Attribution(
                    kind: .direct, content: [TextRange(0, 9)], speaker: Speaker.ID(rawValue: 0), confidence: 1,
                    rule: .nearest),
                text: "“Quote \(number * partLength + place),”", passage: "“Quote,”")
        }
        return SpeakerRecord(
            name: "Ada Moss", quotes: quotes, totalCount: 1_000_000, articleCount: 333_334, next: place(number + 1))
    }

    private static func place(_ part: Int) -> SpeakerRecord.Place {
        SpeakerRecord.Place(sortedAt: 0, article: Article.ID(rawValue: 1), quotes: part)
    }

    private func screen(_ state: ReaderState) -> String {
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        return canvas.plainText
    }

    @Test("the first part shows at once, with the count of all")
    func first() {
        let state = state
        #expect(state.speakerPage != nil)
        #expect(screen(state).contains("1000000 quotes in 333334 articles, the newest 200 shown"))
        #expect(screen(state).contains("quote 1 of 1000000"))
    }

    @Test("the next part is asked for once, when the end of those loaded comes near, and goes on below")
    func next() throws {
        var state = state
        #expect(state.update(.terminal(.key(.character("j")))) == [])
        let asked = state.update(.terminal(.key(.character("G"))))
        #expect(asked == [.library(.speaker(name: "Ada Moss", behind: Self.place(1)))])
        #expect(state.update(.terminal(.key(.character("k")))) == [])
        #expect(state.update(.speakerContinued(Self.part(1))) == [])
        #expect(state.speakerPage?.shown.count == 2 * Self.partLength)
        let lines = try #require(state.speakerPage?.lines)
        var whole = Self.part(0)
        whole.append(Self.part(1))
        let width = state.speakerPageSize.width
        let breaking = SpeakerPageLines(name: "Ada Moss", isByDay: false, width: width, dates: state.dates)
        #expect(lines == breaking.lines(of: whole.quotes))
    }

    @Test("a filter that lets nothing through asks for a few parts a key, not for all")
    func filter() {
        var state = state
        _ = state.update(.terminal(.key(.character("f"))))
        var parts = 0
        var effects = state.update(.terminal(.key(.character("z"))))
        while case .library(.speaker)? = effects.first {
            parts += 1
            effects = state.update(.speakerContinued(Self.part(parts)))
        }
        #expect(parts == 10)
    }

    @Test("a part that could not be loaded is asked for again at the next key")
    func failed() {
        var state = state
        _ = state.update(.terminal(.key(.character("G"))))
        _ = state.update(.failed("The library is busy."))
        #expect(
            state.update(.terminal(.key(.character("G")))) == [
                .library(.speaker(name: "Ada Moss", behind: Self.place(1)))
            ])
    }
}
