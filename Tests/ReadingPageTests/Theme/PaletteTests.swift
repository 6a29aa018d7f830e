import TerminalCanvas
import Testing

@testable import ReadingPage

@Suite struct PaletteTests {
    @Test(
        "eight speakers have eight colours, also among sixteen; the ninth has the first's, underlined",
        arguments: Theme.standard)
    func distinct(_ theme: Theme) {
        let palette = Palette(theme: theme, depth: .sixteen)
        let colors = (0..<8).compactMap { palette.speaker($0).foreground }
        #expect(Set(colors.map(\.rgb)).count == 8)
        #expect(Set(colors.map(\.ansi)).count == 8)
        #expect(palette.speaker(8) == Style(colors[0], .underline))
        #expect(palette.speaker(nil).foreground == nil)
    }

    @Test("thirty-two speakers have looks of their own, none of them dim or bold, and their bars are bare colour")
    func rounds() {
        let palette = Palette(theme: .dark, depth: .indexed)
        let looks = (0..<32).map { palette.speaker($0) }
        #expect(Set(looks).count == 32)
        #expect(looks.allSatisfy { $0.attributes.isDisjoint(with: [.dim, .bold, .reverse]) })
        #expect((0..<64).allSatisfy { palette.bar($0) == Style(palette.speaker($0).foreground) })
        #expect((0..<32).allSatisfy { palette.mark(50, look: $0).isEmpty })
        #expect(palette.mark(32, look: 40) == "[33]")
    }
}
