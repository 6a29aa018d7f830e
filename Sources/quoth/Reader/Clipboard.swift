import CursesTerminal
import Foundation
import ReaderUI

/// The clipboards that text is put on: the terminal's, and the machine's where it has a program for that.
enum Clipboard {
    private static let programs: [(needs: String?, command: [String])] = [
        ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
        ("DISPLAY", ["xsel", "--clipboard", "--input"]), (nil, ["pbcopy"]),
    ]

    /// Copies text; what is to be told of it is nil where all went well.
    static func copy(_ text: String, to terminal: Terminal) -> ReaderEvent? {
        let isLocal = copyLocally(text)
        guard !terminal.copy(text), !isLocal else { return nil }
        return .failed("This is too long for the terminal’s clipboard.")
    }

    /// Gives text to the first program there is for it; not where one works over SSH, whose display is elsewhere.
    private static func copyLocally(_ text: String) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        guard environment["SSH_CONNECTION"] == nil else { return false }
        for (needs, command) in programs {
            if let needs, environment[needs]?.isEmpty ?? true { continue }
            guard let path = OutsideProgram.path(of: command[0]) else { continue }
            return run(path, Array(command.dropFirst()), input: text)
        }
        return false
    }

    private static func run(_ path: String, _ arguments: [String], input: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        try? pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? pipe.fileHandleForWriting.close()
        return true
    }
}
