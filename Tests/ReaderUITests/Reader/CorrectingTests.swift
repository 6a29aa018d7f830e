import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Correcting who said what")
struct CorrectingTests {
    private func words(_ reader: ReaderHarness) -> String? {
        guard let article = reader.state.article, let quote = article.quote else { return nil }
        let attribution = article.speech.attributions[article.speech.quotations[quote]]
        return article.article.draft.text.text(in: attribution.span)
    }

    private func speaker(_ reader: ReaderHarness) -> String? {
        guard let article = reader.state.article, let quote = article.quote else { return nil }
        return article.speech.voice(of: article.speech.quotations[quote]).name
    }

    @Test(
        "the same quote stays current after a correction and after its undo",
        arguments: 1...6, ["cJonas<Enter>", "cAda<Enter>", "cnobody<Enter>", "cZoe Quill<Enter>"])
    func staysCurrent(_ number: Int, _ correction: String) throws {
        var reader = ReaderHarness()
        reader.press("l\(number)]")
        let before = try #require(words(reader))
        reader.press(correction)
        #expect(words(reader) == before)
        reader.press("u")
        #expect(words(reader) == before)
    }

    @Test("what is no quote any more is the current one again when that is undone")
    func noQuote() throws {
        var reader = ReaderHarness()
        reader.press("l3]")
        let before = try #require(words(reader))
        reader.press("cit is no<Enter>")
        #expect(words(reader) == nil)
        reader.press("u")
        #expect(words(reader) == before)
    }

    @Test(
        "a name that is not listed becomes the speaker’s",
        arguments: [
            ("Zoe Quill", "Zoe Quill"), ("Ann", "Ann"), ("  Ö  B ", "Ö B"), ("Brandt", "Brandt"),
            ("jonas", "Jonas Brand"),
            ("JONAS BRAND", "Jonas Brand"), ("brand", "Jonas Brand"), ("no one", "no one"),
        ])
    func newName(_ typed: String, _ name: String) {
        var reader = ReaderHarness()
        reader.press("l]c" + typed)
        #expect(reader.screen.contains(name))
        reader.press("<Enter>")
        #expect(speaker(reader) == name)
        #expect(reader.state.notice?.text.hasPrefix("now said by \(name); u undoes it") == true)
    }

    @Test("the words of a correction are those of the article as it was when it was begun, or nothing is corrected")
    func changedMeanwhile() throws {
        var reader = ReaderHarness()
        reader.press("l]c")
        var changed = try #require(reader.articles.first)
        changed.analysis.attributions.removeFirst()
        reader.send(.articleChanged(changed))
        reader.press("Jonas<Enter>")
        #expect(reader.effects.filter { if case .library(.store(.corrected)) = $0 { true } else { false } }.isEmpty)
        #expect(reader.state.notice?.text == "this quote is not in the article any more")
    }
}
