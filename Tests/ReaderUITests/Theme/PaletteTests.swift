import Foundation
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct PaletteTests {
    /// The contrast of two colours by WCAG 2.
    private func contrast(_ first: Color, _ second: Color) -> Double {
        func luminance(_ color: Color) -> Double {
            func linear(_ part: Int) -> Double {
                let share = Double(part) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            let (red, green, blue) = color.components
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        }
        let (one, other) = (luminance(first), luminance(second))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    @Test(
        "every speaker's colour can be read on the ground, and on the tint of the current quote",
        arguments: [(Theme.dark, 0x16181D as UInt32), (.light, 0xFFFFFF)])
    func readable(_ theme: Theme, _ ground: UInt32) {
        let palette = Palette(theme: theme, depth: .direct)
        for number in 0..<8 {
            let style = palette.quote(number, isQuotation: true, isCurrent: true)
            guard let color = style.foreground, let tint = style.background else {
                Issue.record("speaker \(number) has no colour")
                continue
            }
            #expect(contrast(color, Color(ground, ansi: 0)) >= 4.5)
            #expect(contrast(color, tint) >= 4.5)
            let reported = palette.quote(number, isQuotation: false, isCurrent: false).foreground
            #expect(reported.map { contrast($0, Color(ground, ansi: 0)) >= 4.5 && $0 != color } == true)
        }
    }

    @Test(
        "eight speakers have eight colours, also among sixteen; the ninth has the first's, underlined",
        arguments: Theme.allCases)
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
        #expect((0..<32).allSatisfy { palette.mark($0).isEmpty })
        #expect(palette.mark(32) == "[33]")
    }

    @Test("without colours nothing is coloured, and numbers stand for speakers")
    func noColors() {
        for keys in ["", "l]", "ls", "l/quay", "?", "f"] {
            var reader = ReaderHarness(depth: .none)
            reader.press(keys)
            let canvas = reader.canvas
            let styles = Set((0..<canvas.size.height).flatMap { canvas.row($0).map(\.style) })
            #expect(styles.allSatisfy { $0.foreground == nil && $0.background == nil })
        }
        #expect(ReaderHarness(depth: .none).screen.contains("▎[1] Ada Moss"))
    }
}
