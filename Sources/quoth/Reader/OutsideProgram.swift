import CursesTerminal
import Foundation
import ReaderUI

/// Programs that the reader hands something to, and the terminal with it.
enum OutsideProgram {
    /// Shows an address: by $BROWSER, a list of commands with "%s" for the address, or the desktop's own opener.
    static func open(_ address: String, from terminal: Terminal) -> ReaderEvent {
        let environment = ProcessInfo.processInfo.environment
        for browser in (environment["BROWSER"] ?? "").split(separator: ":").map(String.init) {
            let command = browser.contains("%s") ? browser.replacing("%s", with: "\"$1\"") : browser + " \"$1\""
            guard let name = browser.split(separator: " ").first, path(of: String(name)) != nil else { continue }
            return outcome(of: run(command, [address], from: terminal), "opened \(address)", browser)
        }
        for opener in ["xdg-open", "open"] where path(of: opener) != nil {
            let quietly = opener + " \"$1\" >/dev/null 2>&1"
            return outcome(of: run(quietly, [address], from: terminal), "opened \(address)", opener)
        }
        return .failed("No browser found; $BROWSER names one. The address is \(address)")
    }

    /// Runs a shell's command with text as its input, and lets what it printed be read.
    static func pipe(_ text: String, to command: String, from terminal: Terminal) -> ReaderEvent? {
        withFile(of: text) { file in
            let lines = [
                "{ \(command)", "} <\"$1\"", "status=$?", "printf '\\n[Enter goes back to Quoth] '", "read -r answer",
                "exit $status",
            ]
            let status = run(lines.joined(separator: "\n"), [file], from: terminal)
            return outcome(of: status, "piped to \(command)", command)
        }
    }

    /// Shows text in $PAGER, else less, else more.
    static func view(_ text: String, from terminal: Terminal) -> ReaderEvent? {
        withFile(of: text) { file in
            let pager = named(["PAGER"]) ?? ["less", "more"].first { path(of: $0) != nil } ?? "cat"
            let result = run(pager + " \"$1\"", [file], from: terminal)
            return result == 0 ? nil : outcome(of: result, "", pager)
        }
    }

    /// Opens text in $VISUAL, else $EDITOR, else vi; what is changed there changes nothing here.
    static func edit(_ text: String, from terminal: Terminal) -> ReaderEvent? {
        withFile(of: text) { file in
            let editor = named(["VISUAL", "EDITOR"]) ?? ["vi", "nano"].first { path(of: $0) != nil } ?? "vi"
            let result = run(editor + " \"$1\"", [file], from: terminal)
            return result == 0 ? nil : outcome(of: result, "", editor)
        }
    }

    /// Where a program is; nil where $PATH leads to none of this name.
    static func path(of name: String) -> String? {
        if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func named(_ variables: [String]) -> String? {
        let environment = ProcessInfo.processInfo.environment
        return variables.lazy.compactMap { environment[$0] }.first { $0.contains { !$0.isWhitespace } }
    }

    /// Runs a shell's command on the terminal, with `arguments` as "$1" and so on; returns how it ended.
    private static func run(_ command: String, _ arguments: [String], from terminal: Terminal) -> Int32 {
        terminal.whileAway { ShellProcess.run(command, arguments) }
    }

    private static let notFound: Int32 = 127

    private static func outcome(of status: Int32, _ done: String, _ command: String) -> ReaderEvent {
        switch status {
        case 0: .told(done)
        case notFound: .failed("There is no command “\(command)”.")
        default: .failed("“\(command)” ended with status \(status).")
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
