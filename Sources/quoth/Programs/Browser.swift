import CursesTerminal
import Foundation
import ReaderUI

/// What shows an address: a command of `$BROWSER`, or the desktop's own opener.
enum Browser {
    /// Browsers that show pages in the terminal, and so need it.
    private static let terminalBrowsers: Set<String> = [
        "w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "cha", "chawan", "edbrowse", "retawq",
        "netrik",
        "www-browser",
    ]

    /// A browser that fails does so sooner, in seconds.
    private static let patience = 10.0

    /// Shows an address. What cannot be told at once is delivered to `inbox`.
    static func open(_ address: String, from terminal: Terminal, telling inbox: Inbox) -> ReaderEvent? {
        let environment = ProcessInfo.processInfo.environment
        let wanted = environment["BROWSER"] ?? ""
        let openers = ["xdg-open", "open"].compactMap { ShellCommand($0) }
        guard
            let browser = (ShellCommand.list(wanted, placeholder: "%s") + openers)
                .first(where: { OutsideProgram.mayBeThere($0.name) })
        else { return .failed("No browser found; $BROWSER names one. The address is \(address)") }
        guard needsTerminal(browser, environment) else {
            openBeside(browser, address, telling: inbox)
            return .told("opening \(address)")
        }
        let status = OutsideProgram.run(browser.script, [address], from: terminal)
        return OutsideProgram.outcome(of: status, "opened \(address)", browser.name)
    }

    /// Without a display, whatever shows a page does so in the terminal.
    private static func needsTerminal(_ browser: ShellCommand, _ environment: [String: String]) -> Bool {
        let name = URL(fileURLWithPath: browser.name).lastPathComponent
        if terminalBrowsers.contains(name) { return true }
        #if canImport(Darwin)
            return false
        #else
            return ["DISPLAY", "WAYLAND_DISPLAY"].allSatisfy { environment[$0]?.isEmpty ?? true }
        #endif
    }

    private static func openBeside(_ browser: ShellCommand, _ address: String, telling inbox: Inbox) {
        BackgroundThread.run {
            let shell = BackgroundProgram(path: "/bin/sh", arguments: ["-c", browser.script, "quoth", address])
            switch shell.run(input: nil, patience: patience, isEnded: false) {
            case .succeeded: inbox.deliver(.told("opened \(address)"))
            // Its window is open: it ends when that is closed.
            case .running: break
            case .notStarted: inbox.deliver(.failed("\(browser.name) could not be started"))
            case .failed(let status, let complaint):
                inbox.deliver(.failed(OutsideProgram.failure(of: browser.name, status, complaint)))
            }
        }
    }
}
