import CursesTerminal
import Foundation
import ReaderUI

/// The clipboards that text is put on: the terminal's, and the machine's where it has a program for that.
struct Clipboard {
    /// The programs there are for it, the best first.
    let programs: [BackgroundProgram]

    private static let known: [(needs: String?, command: [String])] = [
        ("WAYLAND_DISPLAY", ["wl-copy"]), ("DISPLAY", ["xclip", "-selection", "clipboard"]),
        ("DISPLAY", ["xsel", "--clipboard", "--input"]), (nil, ["pbcopy"]),
    ]

    /// Seconds after which a program does not answer.
    private static let patience = 5.0

    /// The programs of this machine; none where one works over SSH, whose display is elsewhere.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard environment["SSH_CONNECTION"] == nil else {
            programs = []
            return
        }
        programs = Self.known.compactMap { needs, command in
            if let needs, environment[needs]?.isEmpty ?? true { return nil }
            return OutsideProgram.path(of: command[0]).map {
                BackgroundProgram(path: $0, arguments: Array(command.dropFirst()))
            }
        }
    }

    /// Copies text. What goes wrong is delivered to `inbox`; the local programs work beside the reading.
    func copy(_ text: String, to terminal: Terminal, telling inbox: Inbox) {
        let isTerminalAsked = terminal.copy(text)
        guard !programs.isEmpty else {
            if !isTerminalAsked { inbox.deliver(.failed("This is too long for the terminal’s clipboard.")) }
            return
        }
        BackgroundThread.run {
            guard let problem = copyLocally(Data(text.utf8)) else { return }
            inbox.deliver(.failed(isTerminalAsked ? problem : "nothing copied; " + problem))
        }
    }

    /// Gives text to the first program that takes it; why the best of them did not, where none does.
    private func copyLocally(_ text: Data) -> String? {
        var problem: String?
        for program in programs {
            let name = URL(fileURLWithPath: program.path).lastPathComponent
            switch program.run(input: text, patience: Self.patience, isEnded: true) {
            case .succeeded: return nil
            case .notStarted: problem = problem ?? "\(name) could not be started"
            case .running: problem = problem ?? "\(name) does not answer"
            case .failed(let status, let complaint):
                problem = problem ?? OutsideProgram.failure(of: name, status, complaint)
            }
        }
        return problem
    }
}
