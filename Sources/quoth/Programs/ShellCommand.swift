import Foundation

/// A command as `$BROWSER`, `$EDITOR` and `$PAGER` hold it, for a shell to run with an argument.
///
/// The shell takes it apart: quotation marks, "~", variables and settings such as `LANG=C prog` mean what they mean to it.
/// The argument is handed to it apart, so that nothing in an address or a file's name is taken for a command.
struct ShellCommand: Hashable {
    /// What the shell runs; the argument is its first parameter.
    let script: String
    /// The program it runs, as it is written there, for people.
    let name: String

    /// Reads a command: what stands for the argument in it, if anything does, is replaced by it; otherwise the argument comes
    /// last. Nil where nothing is to be run, or a quotation mark is not closed.
    init?(_ line: String, placeholder: String? = nil) {
        var scanner = ShellScanner(line[...])
        var script = ""
        var hasArgument = false
        while let character = scanner.peek {
            if let placeholder, scanner.rest.hasPrefix(placeholder) {
                script += Self.argument(in: scanner.quotation)
                hasArgument = true
                scanner.skip(placeholder.count)
            } else {
                script.append(character)
                scanner.advance()
            }
        }
        guard scanner.quotation == .none, let name = Self.name(of: line) else { return nil }
        self.script = hasArgument ? script : script + " " + Self.argument(in: .none)
        self.name = name
    }

    /// The commands of a list with colons between them; those that cannot be read are left out.
    static func list(_ lines: String, placeholder: String? = nil) -> [ShellCommand] {
        var scanner = ShellScanner(lines[...])
        var parts = [""]
        while let character = scanner.peek {
            if character == ":", scanner.quotation == .none, !scanner.isEscaped {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            scanner.advance()
        }
        return parts.compactMap { ShellCommand($0, placeholder: placeholder) }
    }

    /// How the first parameter is written where it is not to be taken apart.
    private static func argument(in quotation: ShellScanner.Quotation) -> String {
        switch quotation {
        case .none: "\"$1\""
        case .double: "$1"
        case .single: "'\"$1\"'"
        }
    }

    /// The first word that is no setting of a variable, without its quotation marks.
    private static func name(of line: String) -> String? {
        var scanner = ShellScanner(line[...])
        var words: [String] = []
        var isInWord = false
        while let character = scanner.peek {
            let isBlank = character.isWhitespace && scanner.quotation == .none && !scanner.isEscaped
            if isBlank {
                isInWord = false
            } else {
                if !isInWord { words.append("") }
                isInWord = true
                if !scanner.isSyntax { words[words.count - 1].append(character) }
            }
            scanner.advance()
        }
        return words.first { !isSetting($0) }
    }

    private static func isSetting(_ word: String) -> Bool {
        guard let sign = word.firstIndex(of: "="), let first = word.first else { return false }
        return (first.isLetter || first == "_") && word[..<sign].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
}

/// Reads through a shell's command and knows what is quoted.
struct ShellScanner {
    /// What the present place is inside of.
    enum Quotation {
        case none, single, double
    }

    /// What is still to be read.
    private(set) var rest: Substring
    /// What the present place is inside of; a quotation mark that opens is outside, one that closes is inside.
    private(set) var quotation = Quotation.none
    /// Whether a backslash stands before the present character.
    private(set) var isEscaped = false

    init(_ text: Substring) { rest = text }

    /// The present character; nil at the end.
    var peek: Character? { rest.first }

    /// Whether the present character is a quotation mark or a backslash of the shell's, and not a part of a word.
    var isSyntax: Bool {
        guard !isEscaped, let character = rest.first else { return false }
        switch quotation {
        case .none: return character == "'" || character == "\"" || character == "\\"
        case .single: return character == "'"
        case .double: return character == "\"" || character == "\\"
        }
    }

    /// Goes to the next character.
    mutating func advance() {
        let isSyntax = isSyntax
        guard let character = rest.popFirst() else { return }
        isEscaped = isSyntax && character == "\\"
        guard isSyntax, character != "\\" else { return }
        let opened: Quotation = character == "'" ? .single : .double
        quotation = quotation == .none ? opened : .none
    }

    /// Passes over characters that mean nothing to the shell.
    mutating func skip(_ count: Int) {
        rest = rest.dropFirst(count)
        isEscaped = false
    }
}
