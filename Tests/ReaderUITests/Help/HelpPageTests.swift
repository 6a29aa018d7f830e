import Testing

@testable import ReaderUI

@Suite struct HelpPageTests {
    private func help(_ width: Int, _ height: Int, _ keys: String = "") -> [String] {
        var reader = ReaderHarness(width: width, height: height)
        reader.press("?" + keys)
        return reader.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("a rule stands above the status line, which says whether there is more")
    func rule() {
        let lines = help(60, 20)
        #expect(lines[18] == String(repeating: "─", count: 60))
        #expect(lines[19].hasSuffix("more below · 0 %"))
        #expect(help(60, 20, "G")[19].hasSuffix("  100 %"))
        #expect(help(60, 160)[159] == " / search  q back")
    }

    @Test("from 100 columns on there are two columns, and every sentence is whole", arguments: [100, 120, 200])
    func columns(_ width: Int) {
        let lines = help(width, 80)
        #expect(lines[0] == "  Keys")
        #expect(lines[2].hasPrefix("× j ↓"))
        #expect(lines[79] == " / search  q back")
        for command in Command.allCases { #expect(lines.contains { $0.contains(command.sentence) }) }
    }

    @Test("below 100 columns there is one, and the last line can be reached")
    func oneColumn() {
        #expect(!help(99, 24)[2].contains("previous match"))
        #expect(help(99, 24, "G")[21].contains("Erase everything typed."))
        #expect(help(100, 20, "G")[16...17].contains { $0.contains("Erase everything typed.") })
    }

    @Test("just the keys that a number repeats are marked, and the first lines say so")
    func repeated() {
        let lines = help(60, 200)
        #expect(lines[1].hasPrefix("× a number before it repeats it: 5j"))
        for binding in Keymap.standard.bindings where binding.contexts.contains(.list) {
            guard let command = binding.command else { continue }
            let line = lines.first { $0.contains(command.sentence) }
            #expect(line?.hasPrefix("×") == command.takesCount, "\(command.name)")
        }
    }
}
