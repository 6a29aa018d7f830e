import Foundation
import PseudoTerminal

/// A program under a terminal whose screen can be read.
final class EmulatedTerminal {
    /// Something was waited for that did not come.
    struct Timeout: Error, CustomStringConvertible {
        let what: String
        let screen: String
        var description: String { "\(what) did not come; the screen shows:\n\(screen)" }
    }

    let program: PseudoTerminal
    let screen: EmulatedScreen
    /// Everything the program has sent.
    private(set) var received: [UInt8] = []
    /// The terminal's modes before the program changed them.
    var modes: termios { program.modesBefore }

    /// What has to live as long as the program runs.
    private let home: AnyObject

    /// Long enough for a machine that is busy with other tests; nothing waits so long but a failure.
    private static let patience: TimeInterval = 30

    init(_ arguments: [String], environment: [String: String], columns: Int, rows: Int, home: AnyObject) throws {
        self.home = home
        screen = EmulatedScreen(columns: columns, rows: rows)
        program = try PseudoTerminal(arguments, environment: environment, columns: columns, rows: rows)
    }

    /// Whether the alternate screen is shown.
    var isOnAlternateScreen: Bool { last("\u{1B}[?1049h") > last("\u{1B}[?1049l") }

    /// Whether the cursor is shown.
    var showsCursor: Bool { last("\u{1B}[?25h") >= last("\u{1B}[?25l") }

    /// Whether mouse reports are asked for.
    var reportsMouse: Bool { isOn(1000) }

    /// The private modes that are switched on, of those that any program here knows: the mouse's, focus, the alternate
    /// screen, paste.
    var modesOn: Set<Int> { Set([1000, 1002, 1003, 1004, 1005, 1006, 1015, 1049, 2004].filter(isOn)) }

    private func isOn(_ mode: Int) -> Bool { last("\u{1B}[?\(mode)h") > last("\u{1B}[?\(mode)l") }

    /// Whether the terminal is as the program found it.
    var isGivenBack: Bool {
        let now = program.modes
        return modesOn.isEmpty && showsCursor && now.c_lflag == modes.c_lflag
            && now.c_iflag == modes.c_iflag && now.c_oflag == modes.c_oflag && now.c_cflag == modes.c_cflag
    }

    /// What the program last asked to be put on the clipboard (OSC 52); nil where it asked for nothing that can be read.
    var clipboard: String? {
        let text = String(decoding: received, as: UTF8.self)
        guard let request = text.components(separatedBy: "\u{1B}]52;c;").dropFirst().last,
            let end = request.firstIndex(of: "\u{7}"), let data = Data(base64Encoded: String(request[..<end]))
        else { return nil }
        return String(decoding: data, as: UTF8.self)
    }

    /// How many times the program has sent `text`.
    func count(of text: String) -> Int {
        String(decoding: received, as: UTF8.self).components(separatedBy: text).count - 1
    }

    /// Types `text`.
    func send(_ text: String) { program.send(text) }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        program.resize(columns: columns, rows: rows)
    }

    /// Reads until `condition` holds.
    func waitFor(_ what: String, _ condition: (EmulatedTerminal) -> Bool) throws {
        let deadline = Date() + Self.patience
        while !condition(self) {
            guard Date() < deadline else { throw Timeout(what: what, screen: screen.text) }
            _ = receive()
        }
    }

    /// Reads until the screen shows `text`.
    func waitFor(text: String) throws {
        try waitFor("“\(text)”") { $0.screen.text.contains(text) }
    }

    /// Reads until the program has ended.
    func waitForEnd() throws -> PseudoTerminal.Ending? {
        try waitFor("the program's end") { _ in program.checkEnding() != nil }
        while receive() {}
        return program.checkEnding()
    }

    /// Reads what is there already.
    func drain() { while receive() {} }

    /// Lets so many milliseconds pass, or fewer if the program says something meanwhile.
    func pause(milliseconds: Int32) {
        let bytes = program.receive(timeout: milliseconds)
        received += bytes
        screen.receive(bytes[...])
    }

    /// Reads until nothing has come for a while.
    func settle() {
        var silence = 0
        while silence < Self.settledAfter { silence = receive() ? 0 : silence + 1 }
    }

    /// Waits without any output after which a program is taken to have nothing to say.
    private static let settledAfter = 25

    /// Reads what is there, waiting a moment for it; false where there was nothing.
    private func receive() -> Bool {
        let bytes = program.receive(timeout: 20)
        received += bytes
        screen.receive(bytes[...])
        return !bytes.isEmpty
    }

    /// Where the program last sent `text`; -1 where it never did.
    private func last(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        var start = received.count - bytes.count
        while start >= 0 {
            if received[start..<start + bytes.count].elementsEqual(bytes) { return start }
            start -= 1
        }
        return -1
    }
}
