import NewsModel
import Testing

@testable import ReaderUI

@Suite("Everybody who is quoted")
struct PeopleTests {
    private func person(_ name: String, quotes: Int) -> SpeakerSummary {
        SpeakerSummary(foldedName: name, quoteCount: quotes, articleCount: 1)
    }

    private func names(_ people: People) -> [String] { people.shown.map { people.all[$0].foldedName } }

    private func searched(_ typed: String) -> [String] {
        var people = People([
            person("ada moss", quotes: 9), person("jose adams", quotes: 5), person("lisa canada", quotes: 2),
            person("習近平", quotes: 1),
        ])
        people.isTyping = true
        for character in typed { people.type(character) }
        return names(people)
    }

    @Test(
        "every word typed begins a word of the name, whatever its case and accents",
        arguments: [
            ("ada", ["ada moss", "jose adams"]), ("ADA m", ["ada moss"]), ("josé", ["jose adams"]),
            ("adams jose", ["jose adams"]), ("nada", []), ("習", ["習近平"]),
            ("", ["ada moss", "jose adams", "lisa canada", "習近平"]),
        ])
    func search(_ typed: String, _ expected: [String]) { #expect(searched(typed) == expected) }

    @Test("names and days are asked for once, for those in sight")
    func details() {
        var people = People((0..<50).map { person("Speaker \($0)", quotes: 50 - $0) })
        #expect(people.request(rows: 10) == Array(0..<10))
        #expect(people.request(rows: 10) == [])
        people.choose(14)
        people.reveal(rows: 10)
        #expect(people.request(rows: 10) == Array(10..<15))
    }

    @Test("P lists everybody, Enter opens the page, and q leads back to the list and out of it")
    func keys() {
        var reader = ReaderHarness()
        reader.press("Pj")
        #expect(reader.state.people?.chosenName == "Jonas Brand")
        reader.press("<Enter>")
        #expect(reader.state.speakerPage?.record.name == "Jonas Brand")
        reader.press("q")
        #expect(reader.state.people?.choice == 1)
        reader.press("q")
        #expect(reader.state.mode == .reading)
    }

    @Test("Esc shows everybody again before it leaves")
    func leaving() {
        var reader = ReaderHarness()
        reader.press("P/moss<Enter>")
        #expect(reader.state.people?.shown.count == 1)
        reader.press("<Esc>")
        #expect(reader.state.people?.shown.count == 2)
        reader.press("<Esc>")
        #expect(reader.state.people == nil)
    }

    @Test("an empty library says so")
    func empty() {
        var reader = ReaderHarness([])
        reader.press("P")
        #expect(reader.state.notice?.text == "nobody is quoted in the library")
    }
}
