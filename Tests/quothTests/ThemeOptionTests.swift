import ReaderUI
import Testing

@testable import quoth

@Suite("Choosing the theme")
struct ThemeOptionTests {
    @Test(
        "the option goes before the variable, and that before what the terminal says",
        arguments: [
            (.light, "dark", "15;0", .light), (nil, "light", "15;0", .light), (nil, nil, "0;15", .light),
            (nil, nil, "15;0", .dark), (nil, nil, nil, .dark), (nil, "sepia", "0;15", .light),
        ] as [(Theme?, String?, String?, Theme)])
    func choice(option: Theme?, variable: String?, ground: String?, expected: Theme) {
        let environment = ["QUOTH_THEME": variable, "COLORFGBG": ground].compactMapValues { $0 }
        #expect(ThemeOption.theme(option: option, environment: environment) == expected)
    }

    @Test("a variable that names no theme is told, with those there are")
    func unknown() {
        #expect(
            ThemeOption.warning(option: nil, environment: ["QUOTH_THEME": "sepia"])
                == "QUOTH_THEME is \"sepia\", which is no theme; there are dark and light.")
    }

    @Test(
        "nothing is told of a theme, of none, or of a variable that the option outdoes",
        arguments: [(nil, "dark"), (nil, nil), (nil, ""), (.dark, "sepia")] as [(Theme?, String?)])
    func quiet(option: Theme?, variable: String?) {
        let environment = ["QUOTH_THEME": variable].compactMapValues { $0 }
        #expect(ThemeOption.warning(option: option, environment: environment) == nil)
    }
}
