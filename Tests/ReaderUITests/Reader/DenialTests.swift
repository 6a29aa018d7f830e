import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Denials and attitudes in the reader")
struct DenialTests {
    private func reader(
        _ marked: String, keys: String, options: ReaderOptions = ReaderOptions()
    ) -> ReaderHarness {
        var reader = ReaderHarness([Sample.article(1, "# T\n\n" + marked, title: "T")], options: options)
        reader.press(keys)
        return reader
    }

    @Test("a copied denial says that it is one")
    func copy() {
        #expect(
            reader("«1!:“No deal,”» Moss <quipped>.", keys: "]y").effects.last
                == .outside(
                    .terminal(
                        .copy(
                            "Ada Moss quipped (denied): “No deal,” — T, Gazette, 2023-11-12, https://gazette.example/harbour"
                        ))))
        #expect(
            reader("«~1!:It would go.»", keys: "i]y").effects.last
                == .outside(
                    .terminal(
                        .copy(
                            "Ada Moss (denied), as reported: It would go. — T, Gazette, 2023-11-12, https://gazette.example/harbour"
                        ))))
    }

    @Test("a speaker's page says so before the words, in brackets where the cue does not")
    func speakerPage() {
        #expect(reader("«1!:“No deal,”» Moss <quipped>.", keys: "]S").screen.contains("Ada Moss quipped (denied):"))
        #expect(reader("«1!:“No deal,”» Moss <denied>.", keys: "]S").screen.contains("Ada Moss denied:"))
        #expect(reader("«1!:“No deal.”»", keys: "]S").screen.contains("Ada Moss (denied):"))
    }

    @Test("who is read to hears it in place of the cue")
    func announcement() {
        var options = ReaderOptions()
        options.isForScreenReader = true
        let reader = reader("«1!:“No deal,”» Moss <quipped>.", keys: "l]", options: options)
        #expect(reader.status.contains("quote 1 of 1: Ada Moss denied"))
    }

    @Test("attitudes are neither counted nor gone to, and who has nothing else is not among the speakers")
    func attitudes() {
        let text = "«1:“It works,”» Moss <said>. Brand hopes for «2^:“calm”». «~2^:It would end.»"
        #expect(reader(text, keys: "").screen.contains("1 quote, 1 speaker"))
        #expect(reader(text, keys: "l]]").status.contains("quote 1 of 1"))
        #expect(reader(text, keys: "li]]").status.contains("statement 1 of 1"))
        #expect(!reader(text, keys: "ls").screen.contains("Jonas Brand"))
    }

    @Test("an article that is written to a file has its attitudes")
    func export() {
        let reader = reader("«1:“It works.”» «2^:“Calm.”»", keys: "")
        #expect(reader.state.article?.article.analysis.attributions.map(\.manner) == [.statement, .attitude])
    }
}
