import Foundation
import ReadingPage
import TerminalCanvas
import Testing

@testable import ReaderUI
@testable import quoth

@Suite("Themes")
struct ThemeTests {
    /// The themes that come with the program.
    static let names = ["contrast", "dark", "dusk", "light", "midnight", "paper"]
    private static let shelf = ThemeShelf(own: nil, findShipped: { ConfigurationFolder.assets + "/themes" })

    private func theme(_ name: String) throws -> Theme {
        let (theme, problems) = try #require(Self.shelf.theme(named: name))
        #expect(problems.isEmpty)
        return try #require(theme)
    }

    @Test("six themes come with the program, and those that need no file say the same in their files")
    func shipped() throws {
        #expect(Self.shelf.names == Self.names)
        for standard in Theme.standard {
            let path = ConfigurationFolder.assets + "/themes/\(standard.name).toml"
            let (theme, problems) = ThemeFile(try TOMLFile(path: path), name: standard.name).read()
            #expect(problems.isEmpty && theme == standard)
        }
    }

    @Test("letters have a contrast of 4.5 to 1 or more with every ground they stand on", arguments: names)
    func contrast(name: String) throws {
        let theme = try theme(name)
        let palette = Palette(theme: theme, depth: .direct)
        for letters in [theme.text, theme.dim, theme.accent] {
            for ground in [theme.ground, theme.selection, theme.quietSelection] {
                #expect(Contrast.ratio(letters, ground) >= 4.5)
            }
        }
        for ground in [theme.currentMatch, theme.otherMatch] { #expect(Contrast.ratio(theme.matchText, ground) >= 4.5) }
        for number in theme.speakers.indices {
            for (isQuotation, isCurrent) in [(true, true), (true, false), (false, true), (false, false)] {
                let style = palette.quote(number, isQuotation: isQuotation, isCurrent: isCurrent)
                let letters = try #require(style.foreground)
                #expect(Contrast.ratio(letters, style.background ?? theme.ground) >= 4.5)
            }
        }
    }

    @Test("the theme for high contrast has 7 to 1 or more wherever letters stand on its ground")
    func highContrast() throws {
        let theme = try theme("contrast")
        for letters in [theme.text, theme.dim, theme.accent] + theme.speakers {
            #expect(Contrast.ratio(letters, theme.ground) >= 7)
        }
    }

    @Test("the speakers are told apart with every kind of colour vision", arguments: names, ColorVision.allCases)
    func vision(name: String, vision: ColorVision) throws {
        let seen = try theme(name).speakers.map(vision.seen)
        for (place, color) in seen.enumerated() {
            for other in seen[..<place] { #expect(Contrast.difference(color, other) >= 12) }
        }
    }

    @Test("a theme of one's own outdoes one that comes with the program; what it leaves out is as for its ground")
    func own() throws {
        let folder = try ConfigurationFolder(themes: [
            "paper": "ground = \"#fff\"\ndim = \"#333333\"", "mine": "ground = \"#000\"",
        ])
        let shelf = ThemeShelf(own: folder.path + "/themes", findShipped: { ConfigurationFolder.assets + "/themes" })
        let paper = try #require(shelf.theme(named: "paper")?.theme)
        #expect(paper.dim.rgb == 0x333333 && paper.accent == Theme.light.accent && !paper.paintsGround)
        #expect(shelf.theme(named: "mine")?.theme?.accent == Theme.dark.accent)
        #expect(shelf.names.contains("mine"))
    }

    @Test(
        "what is wrong in a theme is told, and the rest counts",
        arguments: [
            ("dim = \"grey\"", "dim wants a colour like \"#1d2733\"."),
            ("dim = 3", "dim wants a colour like \"#1d2733\"."),
            ("dim = \"#12345\"", "dim wants a colour like \"#1d2733\"."),
            ("speakers = [\"#fff\"]", "speakers wants 8 colours like \"#1d2733\"."),
            ("speakers-of-sixteen = [1, 2, 3, 4, 5, 6, 7, 16]", "speakers-of-sixteen wants 8 numbers from 0 to 15."),
            ("paint-ground = 1", "paint-ground wants true or false."),
            ("acent = \"#fff\"", "No theme has a acent; is it accent?"),
        ])
    func problems(line: String, reason: String) throws {
        let folder = try ConfigurationFolder(themes: ["mine": "text = \"#eeeeee\"\n" + line])
        let shelf = ThemeShelf(own: folder.path + "/themes", findShipped: { nil })
        let found = try #require(shelf.theme(named: "mine"))
        #expect(found.problems.map(\.reason) == [reason] && found.problems.first?.line == 2)
        #expect(found.theme?.text.rgb == 0xEEEEEE)
    }
}
