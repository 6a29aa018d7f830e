import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Correcting all that one speaker says")
struct CorrectingAllTests {
    private func quotes(_ reader: ReaderHarness, by name: String) -> Int? {
        reader.state.article?.speech.voices.first { $0.name == name }?.quotes.count
    }

    @Test("C gives all quotes of the chosen speaker in the article to another, and one u takes that back")
    func all() {
        var reader = ReaderHarness()
        reader.press("l]C")
        #expect(reader.screen.contains("Who says all these 3 quotes? Now: Ada Moss"))
        reader.press("<Enter>")
        #expect(quotes(reader, by: "Jonas Brand") == 5)
        #expect(quotes(reader, by: "Ada Moss") == 0)
        #expect(reader.state.notice?.text.hasPrefix("3 now said by Jonas Brand; u undoes it") == true)
        reader.press("u")
        #expect(quotes(reader, by: "Ada Moss") == 3)
        #expect(reader.state.notice?.text.hasPrefix("3 corrections undone") == true)
        #expect(reader.articles[0].corrections == [])
    }

    @Test("a name that was typed has all of them, reported speech, too")
    func typed() {
        var reader = ReaderHarness()
        reader.press("l]]]CAnn Lind<Enter>")
        #expect(reader.articles[0].corrections.count == 3)
        #expect(reader.articles[0].corrections.allSatisfy { $0.verdict == .speaker("Ann Lind") })
    }

    @Test("speakers keep their colours whatever is corrected")
    func colors() {
        var reader = ReaderHarness()
        reader.press("l]")
        let before = reader.state.article?.speech.color(ofSpeaker: "Jonas Brand")
        reader.press("CAnn Lind<Enter>")
        #expect(reader.state.article?.speech.color(ofSpeaker: "Jonas Brand") == before)
        #expect(reader.state.article?.speech.color(ofSpeaker: "Ann Lind") != before)
    }

    @Test("where nobody is chosen, C says so")
    func nobody() {
        var reader = ReaderHarness()
        reader.press("lC")
        #expect(reader.state.notice?.text == "nobody chosen: ] goes to a quote, s picks a speaker")
    }
}
