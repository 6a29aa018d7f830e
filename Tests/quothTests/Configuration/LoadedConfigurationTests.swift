import Foundation
import TerminalCanvas
import Testing

@testable import ReaderUI
@testable import quoth

@Suite("The configuration in force")
struct LoadedConfigurationTests {
    @Test("every setting's value as it is printed is read back as the same", arguments: Setting.all.map(\.name))
    func roundTrip(name: String) throws {
        let setting = try #require(Setting.all.first { $0.name == name })
        let standard = Configuration()
        let loaded = try ConfigurationFolder("\(name) = \(setting.value(standard))").load()
        #expect(loaded.problems.isEmpty && loaded.configuration == standard)
        #expect(loaded.source(of: setting) == .file(try #require(loaded.path), line: 1))
    }

    @Test("the file's values count, each with its line as the source")
    func values() throws {
        let folder = try ConfigurationFolder(
            """
            text-width = 80
            panes = "one"
            list-width = 40
            mark-read = 30
            dates = "iso"
            borders = "ascii"
            reported-speech = false
            visit-reported = true
            cross-articles = true
            mouse = false
            links = "never"
            screen-reader = true
            minimum-confidence = 0.5
            """)
        let loaded = try folder.load()
        let options = loaded.configuration.options
        #expect(loaded.problems.isEmpty)
        #expect(options.textWidth == 80 && options.panes == .one && options.listShare == 40)
        #expect(options.marksRead == .after(30) && options.dates == .iso && options.hasPlainBorders)
        #expect(!options.showsReported && options.visitsReported && options.crossesArticles)
        #expect(
            !loaded.configuration.usesMouse && loaded.configuration.showsLinks == false && options.isForScreenReader)
        #expect(options.minimumConfidence == 0.5)
        #expect(loaded.sources["dates"] == .file(folder.file, line: 5))
    }

    @Test(
        "what is wrong is told with file, line and reason, and the rest counts",
        arguments: [
            ("minimum-confidence = 2", "minimum-confidence wants a number from 0 to 1."),
            ("text-width = 500", "text-width wants 30 to 140."), ("text-width = \"x\"", "text-width wants 30 to 140."),
            ("panes = \"four\"", "panes wants \"automatic\", \"one\", \"two\" or \"three\"."),
            ("mouse = 1", "mouse wants true or false."),
            ("mark-read = -1", "mark-read wants \"opening\", \"end\", \"never\" or seconds from 1 to 3600."),
            ("list-width = 5", "list-width wants 15 to 70, or \"auto\"."),
            ("dates = 3", "dates wants \"age\", \"date\" or \"iso\"."),
            ("bordrs = 3", "There is no setting bordrs; is it borders?"), ("zzz = 3", "There is no setting zzz."),
            ("keys = 3", "keys is a table: [keys], and below it lines like \"J\" = \"half-page-down\"."),
            ("keys.J = 3", "J wants a command, \"none\", or \"press \" and keys."),
            ("keys.J = \"hlp\"", "There is no command hlp; is it help?"),
            (
                "keys.lst.J = \"help\"",
                "There is no place lst; there are chooser, clippings, feeds, help, list, people, prompt, speaker-page, speakers, text."
            ),
            ("theme = \"blue\"", "There is no theme \"blue\"; there are contrast, dark, dusk, light, midnight, paper."),
            (
                "theme = \"../dark\"",
                "There is no theme \"../dark\"; there are contrast, dark, dusk, light, midnight, paper."
            ),
        ])
    func problems(line: String, reason: String) throws {
        let folder = try ConfigurationFolder("visit-reported = true\n\(line)\ncross-articles = true")
        let loaded = try folder.load()
        #expect(loaded.problems == [ConfigurationProblem(path: folder.file, line: 2, reason: reason)])
        #expect(loaded.configuration.options.visitsReported && loaded.configuration.options.crossesArticles)
    }

    @Test("keys are bound to commands, other keys, or nothing")
    func keys() throws {
        let loaded = try ConfigurationFolder(
            "[keys]\n\"gg\" = \"to-start\"\nQ = \"press ]y\"\nD = \"none\"\n[keys.text]\n\"<C-n>\" = \"next-article\""
        ).load()
        let keymap = loaded.configuration.options.keymap
        #expect(loaded.problems.isEmpty)
        #expect(keymap.action(for: [.character("g"), .character("g")], in: .list) == .command(.toStart))
        #expect(keymap.action(for: [.character("Q")], in: .text) == .keys([.character("]"), .character("y")]))
        #expect(keymap.action(for: [.character("D")], in: .list) == nil)
        #expect(keymap.action(for: [.control("n")], in: .text) == .command(.nextArticle))
        #expect(keymap.action(for: [.control("n")], in: .list) == nil)
    }

    @Test("keys that would leave no way out are not taken")
    func noWayOut() throws {
        let loaded = try ConfigurationFolder("[keys]\nq = \"none\"\n\"<C-c>\" = \"none\"").load()
        #expect(loaded.configuration.options.keymap == .standard)
        #expect(loaded.problems.map(\.line) == [1])
    }

    @Test(
        "the option for the theme goes before the variable, that before the file, and all before what the terminal says",
        arguments: [
            ("light", "dark", "midnight", "light"), (nil, "light", "midnight", "light"),
            (nil, nil, "midnight", "midnight"),
            (nil, nil, "auto", "light"), (nil, "", "dark", "dark"),
        ] as [(String?, String?, String, String)])
    func theme(option: String?, variable: String?, setting: String, expected: String) throws {
        let environment = ["QUOTH_THEME": variable, "COLORFGBG": "0;15"].compactMapValues { $0 }
        let loaded = try ConfigurationFolder("theme = \"\(setting)\"").load(theme: option, environment: environment)
        #expect(loaded.configuration.options.theme.name == expected && loaded.problems.isEmpty)
    }

    @Test(
        "the terminal's ground is dark unless it says otherwise",
        arguments: [
            ("0;15", "light"), ("15;0", "dark"), ("0;7", "light"), ("15;8", "dark"), ("default;default", "dark"),
            ("", "dark"),
        ])
    func ground(variable: String, expected: String) {
        #expect(LoadedConfiguration.automaticTheme(["COLORFGBG": variable]).name == expected)
    }

    @Test("a theme that there is none of is an error as an option, and else a warning")
    func unknownTheme() throws {
        let folder = try ConfigurationFolder()
        #expect(throws: CommandFailure.self) { try folder.load(theme: "blue") }
        let loaded = try folder.load(environment: ["QUOTH_THEME": "blue"])
        #expect(loaded.problems.map(\.path) == ["$QUOTH_THEME"] && loaded.configuration.options.theme == .dark)
    }

    @Test("the file is where option and environment say, and has to be there only if named")
    func places() throws {
        #expect(ConfigurationPlace(option: "a", environment: ["QUOTH_CONFIG": "b"]).path == "a")
        #expect(ConfigurationPlace(option: nil, environment: ["QUOTH_CONFIG": "b", "HOME": "/h"]).path == "b")
        #expect(
            ConfigurationPlace(option: nil, environment: ["XDG_CONFIG_HOME": "/c", "HOME": "/h"]).path
                == "/c/quoth/config.toml")
        let usual = ConfigurationPlace(option: nil, environment: ["XDG_CONFIG_HOME": "c", "HOME": "/none"])
        #expect(usual.path == "/none/.config/quoth/config.toml" && !usual.isThere)
        #expect(throws: CommandFailure.self) {
            try LoadedConfiguration(ConfigurationPlace(option: "/none", environment: [:]), theme: nil, environment: [:])
        }
    }

    @Test("the printed configuration is itself one, and says the same")
    func printed() throws {
        let loaded = try ConfigurationFolder(
            "panes = \"two\"\n[keys]\nQ = \"press <lt>y\"\n\"\\\"\" = \"help\"\n[keys.list]\nD = \"none\""
        ).load()
        let again = try ConfigurationFolder(ConfigurationText.effective(loaded)).load()
        #expect(loaded.problems.isEmpty && again.problems.isEmpty && again.configuration == loaded.configuration)
    }

    @Test("what steers a terminal is printed as TOML's escapes, which mean the same")
    func escapes() throws {
        let loaded = try ConfigurationFolder("[keys]\n\"\\u001b[2J\\u202e\" = \"press \\u0007\"").load()
        let printed = ConfigurationText.effective(loaded)
        #expect(printed.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
        #expect(try ConfigurationFolder(printed).load().configuration == loaded.configuration)
    }

    @Test("the example is a configuration without problems, also with every line in force")
    func example() throws {
        #expect(try ConfigurationFolder(ConfigurationText.example).load().configuration == Configuration())
        let lines = ConfigurationText.example.split(separator: "\n").filter { $0.contains(" = ") || $0 == "# [keys]" }
        let loaded = try ConfigurationFolder(lines.map { String($0.dropFirst(2)) }.joined(separator: "\n")).load()
        #expect(loaded.problems.isEmpty && loaded.configuration.keys.count == 4)
    }
}
