import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite("The clippings in the reader")
struct ClippingsTests {
    private func quote(
        _ number: Int, speaker: String? = "Ada Moss", cue: String? = "said", modality: Modality = .asserted,
        kind: Attribution.Kind = .direct, confidence: Double = 0.9
    ) -> ClippedQuote {
        ClippedQuote(
            article: Article.ID(rawValue: 1), range: TextRange(number, number + 1), words: "Quote \(number) of many.",
            speaker: speaker, cue: cue, kind: kind, modality: modality, confidence: confidence, title: "Harbour")
    }

    private func reader(_ count: Int, height: Int = 30) -> ReaderHarness {
        var reader = ReaderHarness(height: height)
        for number in 0..<count { reader.shelf.add(quote(number), to: "Port") }
        return reader
    }

    private func clippings(_ reader: ReaderHarness) throws -> ClippingsState {
        guard case .clippings(let clippings) = reader.state.mode else {
            throw ScenarioError(text: "the clippings do not show")
        }
        return clippings
    }

    @Test("what is not asserted never reads as a claim, and a doubtful speaker has a question mark")
    func cautions() {
        var reader = ReaderHarness(width: 60)
        let cue = "told everybody who would listen to it for as long as the evening lasted and then some"
        reader.shelf.add(quote(0, cue: "denied", modality: .denied), to: "a")
        reader.shelf.add(quote(1, cue: "said", modality: .denied), to: "b")
        reader.shelf.add(quote(2, cue: "said", confidence: 0.2), to: "c")
        reader.shelf.add(quote(3, cue: cue, modality: .refused), to: "d")
        reader.press("A")
        #expect(reader.screen.contains("Ada Moss denied:"))
        #expect(reader.screen.contains("Ada Moss said (denied):"))
        #expect(reader.screen.contains("Ada Moss? said:"))
        #expect(reader.screen.contains("(refused):"))
    }

    @Test("of ten thousand only a stretch is loaded, and every place is reached")
    func stretches() throws {
        var reader = reader(10_000)
        reader.press("A")
        #expect(try clippings(reader).page?.clippings.count == ClippingsState.stretchLength)
        #expect(reader.screen.contains("10000 clippings"))
        reader.press("G")
        #expect(try clippings(reader).chosen?.quote.words == "Quote 0 of many.")
        #expect(reader.screen.contains("Quote 0 of many."))
        reader.press("g")
        #expect(try clippings(reader).chosen?.quote.words == "Quote 9999 of many.")
        for place in 1...300 {
            reader.press("j")
            #expect(try clippings(reader).chosen?.quote.words == "Quote \(9_999 - place) of many.")
            #expect(reader.screen.contains("▌ “Quote \(9_999 - place) of many.”"))
        }
    }

    @Test("in the highest window a stretch is asked for once", arguments: [1, 5, 24, 200, 2_000])
    func highWindow(height: Int) throws {
        var reader = reader(1_000, height: height)
        reader.press("A500G")
        #expect(try clippings(reader).place == 499)
        #expect(try clippings(reader).chosen?.quote.words == "Quote 500 of many.")
    }

    @Test("where others removed all that was to be loaded, what is left is")
    func shrunk() throws {
        var reader = reader(500)
        reader.press("AG")
        for clipping in reader.shelf.clippings where clipping.id.rawValue <= 490 { reader.shelf.remove(clipping.id) }
        reader.press("k")
        reader.send(.libraryChanged)
        #expect(try clippings(reader).place == 9)
        #expect(try clippings(reader).chosen != nil)
        #expect(reader.screen.contains("10 clippings"))
    }

    @Test("others' changes move neither the chosen clipping nor what a key acts on")
    func changedByOthers() throws {
        var reader = reader(5)
        reader.press("Ajj")
        let chosen = try #require(try clippings(reader).chosen)
        reader.shelf.add(quote(7), to: "Port")
        reader.shelf.add(quote(8), to: "A first one")
        reader.send(.libraryChanged)
        #expect(try clippings(reader).chosen?.id == chosen.id)
        #expect(try clippings(reader).place == 4)
        reader.press("D")
        #expect(!reader.shelf.clippings.contains { $0.id == chosen.id })
        #expect(reader.shelf.clippings.count == 6)
    }

    @Test("where the chosen one is gone, its neighbour is chosen, and where all are, none is")
    func gone() throws {
        var reader = reader(3)
        reader.press("Aj")
        let chosen = try #require(try clippings(reader).chosen)
        reader.shelf.remove(chosen.id)
        reader.send(.libraryChanged)
        #expect(try clippings(reader).chosen?.quote.words == "Quote 0 of many.")
        for clipping in reader.shelf.clippings { reader.shelf.remove(clipping.id) }
        reader.send(.libraryChanged)
        #expect(try clippings(reader).chosen == nil)
        reader.press("D")
        #expect(reader.state.notice?.text == "there is no clipping here")
    }

    @Test("until it is known which clipping is chosen, no key acts on any")
    func awaited() {
        var state = reader(3).state
        _ = state.update(.terminal(.key(.character("A"))))
        for key in "Dmntyoe" {
            let asked = state.update(.terminal(.key(.character(key))))
            let stretch = ClippingRequest.stretch(words: "", offset: 0, limit: ClippingsState.stretchLength)
            #expect(asked == [.library(.clippings(stretch))], "\(key)")
        }
        #expect(state.notice?.text == "not loaded yet")
    }

    @Test("a quote whose article is gone is kept, and says so")
    func deletedArticle() throws {
        var reader = reader(1)
        reader.shelf.goneArticles = [Article.ID(rawValue: 1)]
        reader.press("A")
        #expect(reader.screen.contains("Harbour · article deleted"))
        reader.press("<Enter>")
        #expect(reader.state.notice?.text == "its article is no longer in the library")
        _ = try clippings(reader)
    }

    @Test("Enter finds the words where they stand by now, and says where they are none any more")
    func moved() {
        var reader = ReaderHarness()
        reader.press("l]]a<Enter>")
        reader.articles[0] = Sample.article(1, "«1:“A new beginning,”» said Moss.\n\n" + Sample.harbour)
        reader.send(.libraryChanged)
        reader.press("gA<Enter>")
        #expect(reader.state.article?.quote == 2)
        reader.press("A")
        reader.articles[0] = Sample.article(1, "# Nothing\n\nIs left.")
        reader.send(.libraryChanged)
        reader.press("<Enter>")
        #expect(reader.state.notice?.text.hasPrefix("these words are not in the article any more") == true)
    }

    @Test("a quote in another article of the list is gone to")
    func otherArticle() {
        var reader = ReaderHarness()
        reader.press("l]]aJA<Enter>")
        #expect(reader.state.article?.article.id == Article.ID(rawValue: 1))
        #expect(reader.state.article?.quote == 1)
        #expect(reader.state.focus == .text)
    }

    @Test("y copies a clipping with its verb, day and address")
    func copied() {
        var reader = ReaderHarness()
        reader.press("l]a<Enter>y")
        let fromArticle = reader.effects.last
        reader.press("Ay")
        #expect(reader.effects.last == fromArticle)
    }

    @Test("a read-only library is not asked to change")
    func readOnly() throws {
        var reader = reader(2)
        reader.send(.libraryOpened(LibraryOpening(obstacle: "it may not be written to")))
        reader.press("l]a")
        #expect(reader.state.notice?.text == "the library is read-only: it may not be written to")
        reader.press("AD")
        #expect(reader.shelf.clippings.count == 2)
        for key in "mntRD" {
            reader.press(String(key))
            #expect(reader.state.notice?.text.hasPrefix("the library is read-only") == true, "\(key)")
        }
        #expect(try clippings(reader).entry == nil)
        reader.press("e")
        #expect(try clippings(reader).entry != nil)
    }

    @Test("u in the list takes back what was done to clippings, and nothing that does not show")
    func undo() throws {
        var reader = ReaderHarness()
        reader.press("*l]a<Enter>Am")
        #expect(reader.shelf.clippings.map(\.state) == [.checked])
        reader.press("u")
        #expect(reader.shelf.clippings.map(\.state) == [.toCheck])
        reader.press("u")
        #expect(reader.shelf.clippings.isEmpty)
        let effects = reader.effects
        reader.press("u")
        #expect(reader.effects == effects)
        #expect(reader.state.notice?.text == "the last change was none of clippings")
    }

    @Test("the collection that is asked for gets the quotes that were chosen")
    func asked() {
        var reader = ReaderHarness()
        reader.press("l]2aPort<Enter>")
        #expect(reader.shelf.clippings.map(\.collection) == ["Port", "Port"])
        #expect(reader.state.article?.article.clipped.count == 2)
        reader.press("]]]aEElections<Enter>a")
        #expect(reader.shelf.clippings.map(\.collection) == ["Port", "Port", "Port", "Elections"])
        #expect(reader.state.notice?.text == "“Elections” has this quote already")
    }

    @Test("a quote of a speaker's page is put aside as one of the article is, by its number several")
    func speakerPage() throws {
        var reader = ReaderHarness()
        reader.press("l]a<Enter>")
        let clipping = try #require(reader.shelf.clippings.first)
        reader.press("uS2a")
        #expect(reader.shelf.clippings.count == 2)
        #expect(reader.shelf.clippings.first?.quote == clipping.quote)
        #expect(reader.state.notice?.text == "2 quotes put aside into “Clippings”; u undoes it")
        #expect(reader.state.speakerPage != nil)
    }

    @Test("on a speaker's page nobody is asked for the first collection")
    func speakerPageFirst() {
        var reader = ReaderHarness()
        reader.press("l]Sa")
        #expect(reader.shelf.clippings.map(\.collection) == ["Clippings"])
        #expect(reader.state.speakerPage != nil)
    }

    @Test("a screen reader's cursor follows the chosen clipping")
    func cursor() throws {
        var options = ReaderOptions()
        options.isForScreenReader = true
        var reader = ReaderHarness(options: options)
        for number in 0..<3 { reader.shelf.add(quote(number), to: "Port") }
        reader.press("Aj")
        let cursor = try #require(reader.canvas.cursor)
        let row = reader.screen.split(separator: "\n", omittingEmptySubsequences: false)[cursor.y]
        #expect(row.contains("Ada Moss said:"))
        #expect(cursor.y > 4)
    }

    @Test("a library that has clippings is asked which collection was used last")
    func lastUsed() {
        var reader = ReaderHarness()
        reader.shelf.add(quote(0), to: "Old")
        reader.shelf.add(quote(1), to: "New")
        reader.press("l]a")
        #expect(reader.shelf.clippings.map(\.collection) == ["Old", "New", "New"])
    }

    @Test("what is written is the collection one is in, or all that holds the words")
    func export() {
        var reader = reader(3)
        reader.shelf.add(quote(9), to: "Ferry")
        func written(_ keys: String) -> [String] {
            reader.press(keys)
            guard case .outside(.program(.exportClippings(let clippings, _, .csv))) = reader.effects.last else {
                return []
            }
            return clippings.map(\.collection)
        }
        #expect(written("Aecsv<Enter>") == ["Ferry"])
        #expect(written("ecsv<Down><Enter>") == ["Ferry", "Port", "Port", "Port"])
        #expect(written("/quote 2<Enter>ecsv<Down><Enter>") == ["Port"])
    }

    @Test("hostile words fill no more than their lines and steer no terminal")
    func hostile() {
        var reader = ReaderHarness(width: 40, height: 20)
        var hostile = quote(0)
        hostile.words = String(repeating: "\u{1B}[2J\u{202E}a\u{301}\u{300} 港 ", count: 2_000)
        hostile.speaker = String(repeating: "\u{1B}x", count: 2_000)
        hostile.cue = String(repeating: "y\u{200B}", count: 2_000)
        hostile.title = "\u{7}\n\(String(repeating: "z", count: 5_000))"
        hostile.url = "javascript:alert(1)"
        reader.shelf.add(hostile, to: "\u{1B}[31mPort", note: String(repeating: "n ", count: 500))
        reader.press("A")
        #expect((reader.state.mode).lineCount < 40)
        #expect(!reader.screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
        let before = reader.effects
        reader.press("o")
        #expect(reader.effects == before)
    }
}

extension Mode {
    /// Lines of the list of clippings.
    fileprivate var lineCount: Int { if case .clippings(let clippings) = self { clippings.lines.count } else { 0 } }
}
