import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite("Marks that are not seen")
struct InvisibleMarksTests {
    private static let marks: [Character] = [
        "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}", "\u{202B}",
        "\u{202C}",
        "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}",
    ]

    @Test("they take no room on the screen, and a search matches across them", arguments: marks)
    func invisible(mark: Character) {
        let text = "The \(mark)Ada Mo\(mark)ss\(mark) letter said \(mark)six\(mark)."
        var reader = ReaderHarness([Sample.article(1, text, title: "Isolates")], width: 80, height: 12)
        #expect(reader.screen.contains("The Ada Moss letter said six."))
        reader.press("l/ada moss letter")
        #expect(reader.status.hasPrefix("/ada moss letter"))
        #expect(reader.status.contains("1/1"))
    }

    @Test("an override is seen, turns nothing, and does not keep a search from matching")
    func override() {
        var reader = ReaderHarness(
            [Sample.article(1, "The \u{202E}Ada\u{202C} Moss letter.", title: "Over")], width: 80, height: 12)
        #expect(reader.screen.contains("The \u{FFFD}Ada Moss letter."))
        reader.press("l/ada moss")
        #expect(reader.status.contains("1/1"))
    }

    @Test("a quote on a speaker's page shows the hyphen that it is broken at, and no other")
    func speakerPage() {
        let long = (0..<12).map { _ in "inter\u{AD}nation" }.joined()
        var reader = ReaderHarness([Sample.article(1, "«1:“\(long)”» Ada Moss <said>.")], width: 60, height: 20)
        reader.press("l]S")
        let words = reader.screen.split(separator: "\n").filter { $0.contains("inter") || $0.contains("nation") }
        #expect(words.count > 1)
        #expect(words.dropLast().allSatisfy { $0.contains("-") })
        #expect(!reader.screen.unicodeScalars.contains("\u{AD}"))
    }
}
