import CursesTerminal
import Foundation
import ReaderUI

/// Programs that the reader hands something to, and the terminal with it.
enum OutsideProgram {
    /// Runs a shell's command with text as its input, and lets what it printed be read.
    static func pipe(_ text: String, to command: String, from terminal: Terminal) -> ReaderEvent? {
        withFile(of: text) { file in
            // Read first by a shell of its own: this one would end at a mistake, and what it said of it could not be read.
            let lines = [
                "sh -n -c \"$2\" && eval \"$2\" <\"$1\"", "status=$?", "printf '\\n[Enter goes back to Quoth] '",
                "read -r answer",
                "exit $status",
            ]
            let status = run(lines.joined(separator: "\n"), [file, command], from: terminal)
            return outcome(of: status, "piped to \(command)", command)
        }
    }

    /// Shows text in $PAGER, else less, else more.
    static func view(_ text: String, from terminal: Terminal) -> ReaderEvent? {
        show(text, in: ["PAGER"], or: ["less", "more", "cat"], from: terminal)
    }

    /// Opens text in $VISUAL, else $EDITOR, else vi; what is changed there changes nothing here.
    static func edit(_ text: String, from terminal: Terminal) -> ReaderEvent? {
        show(text, in: ["VISUAL", "EDITOR"], or: ["vi", "nano"], from: terminal)
    }

    /// Where a program is; nil where $PATH leads to none of this name.
    static func path(of name: String) -> String? {
        if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Whether a shell may find a program of this name; only the shell knows what its variables and functions come to.
    static func mayBeThere(_ name: String) -> Bool {
        if name.contains("$") { return true }
        return path(of: name.hasPrefix("~") ? NSString(string: name).expandingTildeInPath : name) != nil
    }

    /// Runs a shell's command on the terminal, with `arguments` as "$1" and so on; returns how it ended.
    static func run(_ script: String, _ arguments: [String], from terminal: Terminal) -> Int32 {
        terminal.whileAway { ForegroundProgram.run(script, arguments, stop: Terminal.stop) }
    }

    /// What to tell of a command that ended with a status.
    static func outcome(of status: Int32, _ done: String, _ command: String) -> ReaderEvent {
        switch status {
        case 0: .told(done)
        case notFound: .failed("There is no command “\(command)”.")
        case (signalled + 1)...: .failed("“\(command)” was ended: \(String(cString: strsignal(status - signalled))).")
        default: .failed("“\(command)” ended with status \(status).")
        }
    }

    /// What to tell of a program beside the reader that failed, by what it complained of where it did.
    static func failure(of name: String, _ status: Int32, _ complaint: String) -> String {
        guard !complaint.isEmpty else { return "\(name): ended with status \(status)" }
        // Most begin with their name themselves.
        return complaint.hasPrefix(name + ":") ? complaint : "\(name): \(complaint)"
    }

    private static let notFound: Int32 = 127
    /// What a shell adds to the number of the signal that ended a program.
    private static let signalled: Int32 = 128

    private static func show(
        _ text: String, in variables: [String], or programs: [String], from terminal: Terminal
    ) -> ReaderEvent? {
        let environment = ProcessInfo.processInfo.environment
        let variable = variables.first { environment[$0]?.contains { !$0.isWhitespace } ?? false }
        let line = variable.flatMap { environment[$0] } ?? programs.first { path(of: $0) != nil } ?? programs[0]
        guard let command = ShellCommand(line) else {
            return .failed("$\(variable ?? "PATH") has a quotation mark that is not closed: \(line)")
        }
        return withFile(of: text) { file in
            let status = run(command.script, [file], from: terminal)
            return status == 0 ? nil : outcome(of: status, "", line)
        }
    }

    /// Calls `body` with a file of the text that only the user may read, and removes it afterwards.
    private static func withFile(of text: String, _ body: (String) -> ReaderEvent?) -> ReaderEvent? {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent("quoth-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: file.path, contents: Data(text.utf8), attributes: attributes)
        else { return .failed("The file \(file.path) cannot be written.") }
        return body(file.path)
    }
}
