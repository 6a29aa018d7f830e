import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct GutterTests {
    /// The gutter beside the first quote by the speaker with a number, among twelve who speak less and less.
    private func gutter(number: Int, depth: ColorDepth) -> String? {
        let marked = (1...12).map { "«\($0):“\(String(repeating: "ha ", count: 14 - $0))”»" }
        var article = Sample.article(1, "# H\n\n" + marked.joined(separator: "\n\n"))
        article.analysis.speakers = (0..<12).map {
            Speaker(id: Speaker.ID(rawValue: $0), name: "Ada \(["Moss", "Berg"][$0 % 2])\($0)")
        }
        var reader = ReaderHarness([article], width: 50, height: 60, depth: depth)
        reader.press("l")
        let rows = reader.screen.split(separator: "\n").filter { $0.contains("“ha") }
        return rows.dropFirst(number - 1).first.map { String($0.prefix(5)) }
    }

    @Test("speakers with the same initials are told apart, and the status line says whose they are")
    func sameInitials() {
        #expect(gutter(number: 1, depth: .direct) == " AM ▎")
        #expect(gutter(number: 2, depth: .direct) == " AB ▎")
        #expect(gutter(number: 3, depth: .direct) == " Mo ▎")
        #expect(gutter(number: 4, depth: .direct) == " Be ▎")
        var reader = ReaderHarness(width: 80)
        reader.press("l]")
        #expect(reader.status.contains("AM Ada Moss · quote 1 of 6"))
    }

    @Test("a speaker has its initials apart from the bar, and a number where there are no colours")
    func labels() {
        #expect(gutter(number: 1, depth: .direct) == " AM ▎")
        #expect(gutter(number: 12, depth: .direct) == " A8 ▎")
        #expect(gutter(number: 1, depth: .none) == "[1] ▎")
        #expect(gutter(number: 12, depth: .none) == " 12 ▎")
    }
}
