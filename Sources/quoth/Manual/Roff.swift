/// Text for `man`, in the man(7) macros of roff.
struct Roff {
    /// What was written so far.
    private(set) var text = ""

    /// Begins a page.
    mutating func begin(title: String, section: Int, source: String, heading: String) {
        macro("TH", title.uppercased(), String(section), "", source, heading)
        // Nothing is to be hyphenated or spread over the line: commands are copied from here.
        macro("nh")
        macro("ad", "l")
    }

    /// Begins a section.
    mutating func section(_ title: String) { macro("SH", title.uppercased()) }

    /// Begins a section within one.
    mutating func subsection(_ title: String) { macro("SS", title) }

    /// Writes paragraphs; those whose lines are indented are examples.
    mutating func paragraphs(_ text: String) {
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
    mutating func item(_ term: String, _ words: String) {
        macro("TP")
        text += "\\fB" + Self.escaped(term) + "\\fR\n"
        for line in words.split(separator: "\n") { self.line(String(line)) }
    }

    /// Writes one line of text.
    mutating func line(_ words: String) {
        let escaped = Self.escaped(words)
        // A line that begins with one of these would be an instruction.
        text += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
    }

    private mutating func macro(_ name: String, _ arguments: String...) {
        text += "." + name + arguments.map { " \"" + Self.escaped($0) + "\"" }.joined() + "\n"
    }

    /// Text that means itself.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "\"": escaped += "\\(dq"
            case "-": escaped += "\\-"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "`": escaped += "\\(ga"
            case "’": escaped += "'"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
