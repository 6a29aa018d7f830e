import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct SurenessTests {
    private func screen(_ marked: String, width: Int, height: Int, _ keys: String = "l]") -> [String] {
        var reader = ReaderHarness(
            [Sample.article(1, "# Vote\n\n" + marked, title: "Vote")], width: width, height: height)
        reader.press(keys)
        return reader.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// What stands right of the text, row by row.
    private func sidebar(_ marked: String, _ keys: String = "l]") -> [String] {
        screen(marked, width: 120, height: 20, keys).compactMap { line in
            line.firstIndex { "▌▎▏".contains($0) }.map { String(line[$0...]) }
        }
    }

    private let long =
        "“It is finished, and nobody who has stood on it in a storm will ever ask me again why it is so.”"

    @Test("the sidebar tells of the current quote alone how sure its speaker is")
    func current() {
        let marked =
            "«1:\(long)» she <said>. So it is, and so it was, and so it will be for a long time yet.\n\n«2:\(long)»"
        #expect(sidebar(marked).first == "▌Ada Moss")
        for (width, height) in [(120, 20), (200, 60)] {
            #expect(screen(marked, width: width, height: height).count { $0.contains("93 % sure") } == 1)
        }
        #expect(!screen(marked, width: 120, height: 20, "l").contains { $0.contains("sure") })
    }

    @Test("where the row is another's, it is not told")
    func taken() {
        #expect(!screen("«1:“No.”» «2:“Yes.”»", width: 120, height: 20).dropLast().contains { $0.contains("sure") })
    }

    @Test("a speaker that is more likely wrong than right has a question mark, in the sidebar and in the gutter")
    func doubtful() {
        #expect(sidebar("«1?:\(long)»").first == "▌Ada Moss ?")
        #expect(
            screen("«1?:\(long)»", width: 80, height: 24).contains { $0.contains(" AM? ▌") || $0.contains("AM? ▌") })
        #expect(
            !screen("«0?:\(long)»", width: 120, height: 20).contains { $0.contains("unknown ?") || $0.contains("sure") }
        )
    }

    @Test(
        "without a sidebar the status line tells how sure a doubtful speaker is; in a small window before the place",
        arguments: [(80, 24, "quote 1 of 1 · 30 % sure"), (40, 10, "quote 1 of 1 · 30 % sure")])
    func status(width: Int, height: Int, expected: String) {
        #expect(screen("«1?:\(long)»", width: width, height: height).last?.contains(expected) == true)
        #expect(screen("«1:\(long)»", width: width, height: height).last?.contains("sure") == false)
    }

    @Test("confidences that are none are not told", arguments: [Double.nan, .infinity, -1, 2])
    func hostile(confidence: Double) {
        var article = Sample.article(1, "«1:\(long)»")
        article.analysis.attributions[0].confidence = confidence
        var reader = ReaderHarness([article], width: 120, height: 20)
        reader.press("l]")
        #expect(!reader.screen.contains("sure"))
    }
}
