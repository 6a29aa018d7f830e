import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct SpeakersPanelTests {
    /// The panel of an article in which each of so many speakers says one word more than the next.
    private func panel(speakers: Int, keys: String = "", width: Int = 64) -> [String] {
        let marked = (0..<max(1, speakers)).map { number in
            speakers == 0 ? "Nothing." : "«\(number + 1):“\(String(repeating: "a ", count: speakers - number))”» said."
        }
        var article = Sample.article(1, "# H\n\n" + marked.joined(separator: "\n\n"))
        article.analysis.speakers = (0..<speakers).map {
            Speaker(id: Speaker.ID(rawValue: $0), name: "Speaker \($0 + 1)", description: $0 == 0 ? "the mayor" : nil)
        }
        var reader = ReaderHarness([article], width: width, height: 20)
        reader.press("lzs" + keys)
        let lines = reader.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let rule = lines.firstIndex(where: { $0.hasPrefix("──") }), rule < 18 else { return [] }
        return Array(lines[(rule + 1)..<18])
    }

    @Test("an article in which nobody speaks says so")
    func nobody() {
        #expect(panel(speakers: 0) == ["  Nobody speaks in this article.", "   0 all speakers"])
    }

    @Test("an article in another language says that nobody is looked for there")
    func otherLanguage() {
        var article = Sample.article(1, "# H\n\nNichts.")
        article.draft.language = Language(rawValue: "de")
        var reader = ReaderHarness([article], width: 64, height: 20)
        reader.press("lzs")
        #expect(reader.screen.contains("  Quoth knows who speaks in English only."))
        #expect(!reader.screen.contains("Nobody speaks"))
    }

    @Test("one speaker has all the words")
    func one() {
        #expect(
            panel(speakers: 1) == [
                "  Who speaks, by words",
                " ▌ 1 Speaker 1  the mayor     1 quote     ███████████████ 100 %", "   0 all speakers",
            ])
    }

    @Test("bars are as long as there is room for whoever says most; the numbers are shares of all words")
    func bars() {
        #expect(
            panel(speakers: 2).dropFirst() == [
                " ▌ 1 Speaker 1  the mayor     1 quote     ███████████████  60 %",
                " ▌ 2 Speaker 2                1 quote     ██████████       40 %", "   0 all speakers",
            ])
    }

    @Test("whoever has no look to itself has its number before its name")
    func beyondLooks() {
        let rows = panel(speakers: 33, keys: "Gk")
        #expect(rows.dropLast(2).last?.hasPrefix(" ▌   Speaker 32") == true)
        #expect(rows.dropLast().last?.hasPrefix(" ▌   [33] Speaker 33") == true)
    }

    @Test("thirty speakers scroll, and the chosen one is in sight")
    func thirty() {
        #expect(panel(speakers: 30).first == "  Who speaks, by words")
        #expect(panel(speakers: 30)[1].hasPrefix(" ▌ 1 Speaker 1 "))
        #expect(panel(speakers: 30, keys: "G").last == "   0 all speakers")
        #expect(panel(speakers: 30, keys: "Gk").dropLast().last?.hasPrefix(" ▌   Speaker 30") == true)
    }
}
