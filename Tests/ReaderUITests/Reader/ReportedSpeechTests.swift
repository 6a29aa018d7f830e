import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct ReportedSpeechTests {
    /// A reader at the first of two quotes with reported speech between them.
    private func reader(_ keys: String, width: Int = 100) -> ReaderHarness {
        let marked = "«1:“No,”» she said.\n\n«~2:He would not pay.»\n\n«1:“Yes,”» she said."
        var reader = ReaderHarness([Sample.article(1, marked, title: "Vote")], width: width)
        reader.press("l]" + keys)
        return reader
    }

    @Test("] and [ visit quotes; after i reported speech, too, and after another i quotes again")
    func visiting() {
        #expect(reader("]").status.contains("quote 2 of 2"))
        #expect(reader("i]").status.contains("statement 2 of 3"))
        #expect(reader("i]]").status.contains("statement 3 of 3"))
        #expect(reader("i]][").status.contains("statement 2 of 3"))
        #expect(reader("i]}").state.notice?.text == "last statement by Jonas Brand")
        #expect(reader("ii]").status.contains("quote 2 of 2"))
    }

    @Test("i says what it did, and one stays where one was if that may be visited")
    func staying() {
        #expect(reader("i").state.notice?.text == "] and [ visit reported speech, too")
        #expect(reader("]i").state.article?.quote == 2)
        #expect(reader("]ii").state.article?.quote == 1)
        #expect(reader("i]i").state.article?.quote == nil)
        #expect(reader("i]i").state.notice?.text == "] and [ visit quotes alone")
    }

    @Test("who speaks how much, and in which colour, stays the same")
    func voices() {
        let (before, after) = (reader("").state.article?.speech, reader("i").state.article?.speech)
        #expect(before?.voices.map(\.name) == after?.voices.map(\.name))
        #expect(before?.voices.map(\.words) == after?.voices.map(\.words))
    }

    @Test("reported speech that one is at has a thick bar; it is copied without quotation marks")
    func current() {
        #expect(reader("i]", width: 120).screen.contains("▌Jonas Brand"))
        #expect(
            reader("i]y").effects.last
                == .outside(
                    .terminal(
                        .copy(
                            "Jonas Brand, as reported: He would not pay. — Vote, Gazette, 2023-11-12, https://gazette.example/harbour"
                        ))))
    }

    @Test("where only reported speech is, ] names the key that visits it")
    func onlyReported() {
        var reader = ReaderHarness([Sample.article(1, "«~2:He would not pay.»", title: "Vote")])
        reader.press("l]")
        #expect(reader.state.notice?.text == "no quotes in this article; i visits reported speech")
        reader.press("i]")
        #expect(reader.status.contains("statement 1 of 1"))
    }
}
