import TerminalCanvas

/// Text for `man`, in the man(7) macros of roff.
public struct Roff: Sendable {
    /// What was written so far.
    public private(set) var text = ""

    /// Makes an empty page.
    public init() {}

    /// Begins a page.
    public mutating func begin(title: String, section: Int, source: String, heading: String) {
        macro("TH", title.uppercased(), String(section), "", source, heading)
        // Nothing is to be hyphenated or spread over the line: commands are copied from here.
        macro("nh")
        macro("ad", "l")
    }

    /// Begins a section.
    public mutating func section(_ title: String) { macro("SH", title.uppercased()) }

    /// Begins a section within one.
    public mutating func subsection(_ title: String) { macro("SS", title) }

    /// Writes paragraphs; those whose lines are indented are examples.
    public mutating func paragraphs(_ text: String) {
        for paragraph in text.split(separator: "\n\n") {
            if paragraph.hasPrefix("  ") {
                macro("PP")
                macro("EX")
                for line in paragraph.split(separator: "\n") { self.line(String(line)) }
                macro("EE")
            } else {
                macro("PP")
                for line in paragraph.split(separator: "\n") { self.line(String(line)) }
            }
        }
    }

    /// Writes a term and what is said of it.
    public mutating func item(_ term: String, _ words: String) {
        macro("TP")
        text += "\\fB" + Self.escaped(term) + "\\fR\n"
        for line in words.split(separator: "\n") { self.line(String(line)) }
    }

    /// Writes one line of text.
    public mutating func line(_ words: String) {
        let escaped = Self.escaped(words)
        // A line that begins with one of these would be an instruction.
        let isInstruction = escaped.unicodeScalars.first.map { $0 == "." || $0 == "'" } ?? false
        text += (isInstruction ? "\\&" : "") + escaped + "\n"
    }

    private mutating func macro(_ name: String, _ arguments: String...) {
        text += "." + name + arguments.map { " \"" + Self.escaped($0) + "\"" }.joined() + "\n"
    }

    /// Text on one line that means itself; blanks at its beginning stay. Linear.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars where !PrintableText.isLeftOut(scalar) {
            switch scalar {
            case "\\": escaped += "\\e"
            case "\"": escaped += "\\(dq"
            case "-": escaped += "\\-"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "`": escaped += "\\(ga"
            case "’": escaped += "'"
            case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": escaped += " "
            default: escaped.unicodeScalars.append(PrintableText.placeholder(for: scalar) ?? scalar)
            }
        }
        return escaped
    }
}
