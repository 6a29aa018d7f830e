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

    /// An article in which Moss and Holt are quoted, Berg and a report are given a phrase each, and Lind is doubtful.
    private var mixed: ReaderHarness {
        var article = Sample.article(
            1,
            """
            # H

            «1:“One two three four,”» said. «2:“One two,”» said.

            «~3:it was late» said. «~4:it was cold» said. «5:“One,”» said.
            """)
        let kinds: [Speaker.Kind] = [.person, .person, .person, .document, .person]
        article.analysis.speakers = zip(["Moss", "Holt", "Berg", "the report", "Lind"], kinds).enumerated().map {
            Speaker(id: Speaker.ID(rawValue: $0), name: $1.0, kind: $1.1)
        }
        for place in article.analysis.attributions.indices
        where article.analysis.attributions[place].speaker?.rawValue == 4 {
            article.analysis.attributions[place].confidence = 0.3
        }
        return ReaderHarness([article], width: 64, height: 20)
    }

    private func names(_ reader: ReaderHarness) -> [String] {
        let lines = reader.screen.split(separator: "\n").map { line in
            String(line).trimmed.split(separator: "  ").first.map { String($0).trimmed } ?? ""
        }
        return Array(lines.drop { $0 != "Who speaks, by words" }.dropFirst().prefix { !$0.hasPrefix("──") })
    }

    @Test("those who matter less are folded under one line that says why")
    func folded() {
        var reader = mixed
        reader.press("lzs")
        #expect(
            names(reader) == [
                "▌ 1 Moss", "▌ 2 Holt", "3 more: single reported phrases, doubtful", "0 all speakers",
            ])
    }

    @Test("Enter on that line unfolds them, the doubtful with a question mark, and folds them again")
    func unfolding() {
        var reader = mixed
        reader.press("lzsjj<Enter>")
        #expect(names(reader).contains("▌ 3 Lind?"))
        #expect(names(reader).contains("▌ 4 Berg"))
        #expect(names(reader).contains("▌ 5 the report"))
        reader.press("<Enter>")
        #expect(names(reader).count == 4)
    }

    @Test("a number follows the speaker it stands before, and none that is folded away")
    func numbers() {
        var reader = mixed
        reader.press("lzs3")
        #expect(reader.status.contains("no speaker has number 3"))
        reader.press("jj<Enter>4")
        #expect(reader.status.contains("Berg"))
        reader.press("s")
        #expect(names(reader).contains("▌ 4 Berg"))
    }

    @Test("thirty speakers scroll, and the chosen one is in sight")
    func thirty() {
        #expect(panel(speakers: 30).first == "  Who speaks, by words")
        #expect(panel(speakers: 30)[1].hasPrefix(" ▌ 1 Speaker 1 "))
        #expect(panel(speakers: 30, keys: "G").last == "   0 all speakers")
        #expect(panel(speakers: 30, keys: "Gk").dropLast().last?.hasPrefix(" ▌   Speaker 30") == true)
    }
}
