import ReaderUI
import TextFormats

/// Configurations as text.
enum ConfigurationText {
    /// The column that comments begin at where there is room.
    private static let commentColumn = 36

    /// A configuration as a file, each line with who decided it.
    static func effective(_ loaded: LoadedConfiguration) -> String {
        let configuration = loaded.configuration
        var lines = [
            "# " + (loaded.path.map { printable($0) } ?? "There is no configuration file; all is as by default.")
        ]
        for setting in Setting.all {
            let line = "\(setting.name) = \(setting.value(configuration))"
            lines.append(padded(line) + "# \(printable(loaded.source(of: setting).description))")
        }
        guard !configuration.keys.isEmpty else { return lines.joined(separator: "\n") }
        lines += ["", "[keys]"]
        lines += configuration.keys.filter { $0.contexts == nil }.map(line)
        for context in Keymap.Context.allCases {
            let own = configuration.keys.filter { $0.contexts == [context] }
            guard !own.isEmpty else { continue }
            lines += ["", "[keys.\(context.identifier)]"] + own.map(line)
        }
        return lines.joined(separator: "\n")
    }

    private static func padded(_ line: String) -> String {
        line + String(repeating: " ", count: max(2, commentColumn - line.count))
    }

    private static func line(_ change: KeyChange) -> String {
        let value =
            switch change.action {
            case .command(let command): command.name
            case .keys(let keys): KeyTable.macro + KeyNotation.text(of: keys)
            case nil: KeyTable.nothing
            }
        return TOMLText.literal(KeyNotation.text(of: change.keys)) + " = " + TOMLText.literal(value)
    }

    /// A file with every setting as it is by default, explained.
    static var example: String {
        let standard = Configuration()
        let settings = Setting.all.map { setting in
            let about = WrappedText.lines(setting.about, width: 98).map { "# " + $0 }
            return (about + ["# \(setting.name) = \(setting.value(standard))"]).joined(separator: "\n")
        }
        return """
            # Settings of quoth. Take the "#" away before a line to change it; "quoth config --check" tells what is wrong.

            \(settings.joined(separator: "\n\n"))

            # Keys: a sequence, and a command ("quoth config --keys" lists them), "press" and further keys, or "none".
            # Keys are written as they are; others are <Enter>, <Esc>, <Tab>, <S-Tab>, <Space>, <Up>, <PageDown>, <C-d>, <A-x>,
            # <S-Up>, <C-Left>, <F1>, and <lt> for "<". [keys.list], [keys.text], [keys.speakers], [keys.speaker-page],
            # [keys.people], [keys.chooser], [keys.prompt] and [keys.help] change them in one place only.
            # [keys]
            # "gg" = "to-start"
            # "<C-n>" = "next-article"
            # "Q" = "press ]y"
            # "D" = "none"
            """
    }

    /// What keys can be bound to, a line each: the name, what it does, the keys it has by default.
    static var commands: [String] {
        Command.allCases.map { command in
            let bindings = Keymap.standard.bindings.filter { $0.command == command }
            let keys = bindings.map(\.keyNames).joined(separator: " ")
            return column(command.name, 22) + column(command.sentence, 38) + keys
        }
    }

    private static func column(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
