import NewsModel
import ReadingPage
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("What a speaker's page does with its quotes")
struct SpeakerPageTests {
    private func page(_ keys: String) -> ReaderHarness {
        var reader = ReaderHarness()
        reader.press("l]S" + keys)
        return reader
    }

    @Test("y copies the chosen quote behind its speaker and verb")
    func copy() {
        #expect(
            page("y").effects.last
                == .outside(
                    .terminal(
                        .copy(
                            "Ada Moss said: “The old quay is finished,” — Harbour Vote Splits the Council, Gazette, 2023-11-12, "
                                + "https://gazette.example/harbour"
                        ))))
    }

    @Test("every quote has its verb before it, and how sure it is")
    func introduction() {
        #expect(page("").screen.contains("Ada Moss said:  93 % sure"))
        #expect(page("").screen.contains("Ada Moss added:  93 % sure"))
    }

    @Test("a correction takes the quote off the page, is stored, and u on the page takes it back")
    func correct() {
        var reader = page("cAnn Lind<Enter>")
        #expect(reader.state.speakerPage?.shown.count == 2)
        #expect(reader.articles[0].corrections.map(\.verdict) == [.speaker("Ann Lind")])
        #expect(reader.articles[0].corrections.first?.words == "“The old quay is finished,”")
        reader.press("u")
        #expect(reader.state.speakerPage?.shown.count == 3)
        #expect(reader.articles[0].corrections == [])
    }

    @Test("the page goes when its last quote does")
    func lastQuote() {
        var reader = page("cAnn Lind<Enter>cAnn Lind<Enter>")
        #expect(reader.state.speakerPage?.shown.count == 1)
        reader.press("cAnn Lind<Enter>")
        #expect(reader.state.mode == .reading)
    }

    @Test("e asks for all quotes in a format, and Esc comes back to the page")
    func export() throws {
        var reader = page("e<Enter>")
        guard case .outside(.program(.exportQuotes(let record, .markdown))) = reader.effects.last else {
            Issue.record("nothing was written")
            return
        }
        #expect(record.quotes.count == 3)
        #expect(reader.state.speakerPage != nil)
        reader.press("e<Esc>")
        #expect(reader.state.speakerPage != nil)
    }

    @Test("| pipes all quotes, a line each")
    func pipe() {
        guard case .outside(.program(.pipe("wc", let text))) = page("|wc<Enter>").effects.last else {
            Issue.record("nothing was piped")
            return
        }
        #expect(text.split(separator: "\n").count == 3)
        #expect(text.hasPrefix("Ada Moss said: “The old quay"))
    }

    @Test("/ goes to quotes with the words, n and N to the others, and Esc ends it")
    func search() {
        var reader = page("/the<Enter>")
        #expect(reader.state.speakerPage?.choice == 0)
        reader = page("/krona<Enter>")
        #expect(reader.state.speakerPage?.choice == 2)
        #expect(reader.state.speakerPage?.shown.count == 3)
        reader.press("n")
        #expect(reader.state.speakerPage?.choice == 2)
        reader.press("<Esc>")
        #expect(reader.state.speakerPage?.pattern == nil)
        #expect(page("n").state.notice?.text == "nothing searched for yet: / searches")
    }

    @Test("I leaves out reported speech, and shows it again")
    func reported() {
        var reader = ReaderHarness()
        reader.press("lsjSI")
        #expect(reader.state.speakerPage?.shown.count == 2)
        reader.press("I")
        #expect(reader.state.speakerPage?.shown.count == 3)
    }

    @Test("what is less sure than wanted is not on the page")
    func minimumConfidence() {
        var options = ReaderOptions()
        options.minimumConfidence = 0.95
        var reader = ReaderHarness(options: options)
        #expect(reader.state.article?.speech.attributions == [])
        reader.send(.speakerLoaded(SpeakerRecord(name: "Ada Moss", quotes: quotes)))
        #expect(reader.state.speakerPage?.shown.count == 0)
    }

    private var quotes: [SpokenQuote] {
        let article = Sample.article()
        return article.analysis.attributions.map {
            SpokenQuote(article: Sample.summary(of: article), attribution: $0, in: article.draft.text)
        }
    }
}
