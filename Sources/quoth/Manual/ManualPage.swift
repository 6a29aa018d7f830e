import ReaderUI
import TextFormats

/// The manual's page, made from the commands, the keymap and the settings themselves.
enum ManualPage {
    /// The page as roff.
    static func text(version: String) throws -> String {
        let program = try CommandReference.program()
        var page = Roff()
        page.begin(title: "quoth", section: 1, source: "quoth \(version)", heading: "Quoth")
        page.section("Name")
        page.line("quoth - " + lowered(program.abstract ?? ""))
        page.section("Synopsis")
        page.paragraphs("  quoth [options]\n  quoth command [options] [arguments]")
        page.section("Description")
        page.paragraphs(description)
        page.section("Commands")
        for command in program.subcommands ?? [] { write(command, to: &page) }
        writeKeys(to: &page)
        writeSettings(to: &page)
        for (title, items) in [("Files", files), ("Environment", variables), ("Exit status", statuses)] {
            page.section(title)
            for (term, words) in items { page.item(term, words) }
        }
        return page.text
    }

    private static let description = """
        Quoth shows stored articles: their list on the left, the text on the right, every quotation in its speaker’s colour,
        with the speakers’ names beside it. Keys go from quote to quote, follow one speaker, and search. Who said what is
        found when an article enters the library.

        Without a command, the reader opens.
        """

    private static func lowered(_ sentence: String) -> String {
        let words = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    private static func write(_ command: CommandReference, to page: inout Roff) {
        let synopsis = command.ownArguments.filter { $0.kind == "positional" }.map { argument in
            let value = "<\(argument.value)>" + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[\(value)]" : value
        }
        page.subsection((["quoth", command.commandName] + synopsis).joined(separator: " "))
        page.paragraphs(command.abstract ?? "")
        page.paragraphs(command.discussion ?? "")
        for argument in command.ownArguments {
            let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
            let term =
                switch argument.kind {
                case "positional": "<\(argument.value)>"
                case "flag": names
                default: "\(names) <\(argument.value)>"
                }
            let standard = argument.defaultValue.map { $0.isEmpty ? "" : "(default: \($0))" } ?? ""
            let words = [argument.abstract ?? "", argument.discussion ?? "", standard].filter { !$0.isEmpty }
            page.item(term, words.joined(separator: "\n"))
        }
    }

    private static func writeKeys(to page: inout Roff) {
        page.section("Keys")
        page.paragraphs(
            """
            A number before a key repeats it: 5j, 3]. So it is with \(Keymap.standard.repeatedKeys), and with macros; those for
            the beginning and the end lead to the place of that number. All other keys refuse a number. In the reader, ? shows
            the keys as they are configured. A key that can do nothing says why.
            """)
        for (heading, bindings) in Keymap.standard.groups {
            if let heading, !bindings.isEmpty { page.subsection(heading) }
            for binding in bindings { page.item(binding.keyNames, binding.meaning) }
        }
    }

    private static func writeSettings(to page: inout Roff) {
        page.section("Configuration")
        page.paragraphs(
            """
            Settings are lines of a TOML file. "quoth config" prints those in force, with who decided each, and
            "quoth config --example" a file to begin with.
            """)
        for setting in Setting.all {
            page.item("\(setting.name) = \(setting.value(Configuration()))", setting.about)
        }
        page.item(
            "[keys]",
            """
            Sequences of keys, and what they are to mean: a command ("quoth config --keys" lists them), "press" and further
            keys, or "none". [keys.list], [keys.text] and so on change them in one place only.
            """)
    }

    private static let files = [
        ("~/.local/share/quoth/library.db", "The library, one SQLite file; $XDG_DATA_HOME counts."),
        ("~/.config/quoth/config.toml", "The configuration; $XDG_CONFIG_HOME counts."),
        ("~/.config/quoth/themes/NAME.toml", "Themes of one’s own. Those that come with quoth are made the same way."),
    ]

    private static let variables = [
        ("QUOTH_LIBRARY", "The library’s file."), ("QUOTH_CONFIG", "The configuration’s file."),
        ("QUOTH_THEME", "The theme’s name."), ("QUOTH_ASSETS", "The folder of what comes with quoth."),
        ("NO_COLOR", "If not empty, no colours are used."),
        ("COLORTERM", "If it is truecolor or 24bit, 16.7 million colours are used."),
        ("COLORFGBG", "The terminal’s colours, by which a dark or a light theme is chosen."),
        ("PAGER, VISUAL, EDITOR, BROWSER", "What v, V and o open."),
    ]

    private static let statuses = [
        ("0", "All is well."), ("1", "There is nothing of what was asked for."),
        ("64", "The command was not understood."),
        ("65", "Data is damaged, or not as it should be."),
        ("66", "A file or an article is not there."), ("69", "There is no terminal that can be drawn on."),
        ("70", "Quoth made a mistake."), ("74", "Something cannot be read or written."),
        ("75", "Another program is busy with the library; try again."),
    ]
}
