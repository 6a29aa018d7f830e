import Cncurses
import Foundation
import TerminalCanvas
import TerminalGuard

/// The terminal that standard input and output are, in full-screen use from ``init(mouse:links:)`` to ``close()``.
///
/// It is given back as it was on every way out: closing, a signal that ends the process, a trap. Meanwhile, what is
/// written to standard error is kept aside and shown afterwards. One at a time, on the main thread.
public final class Terminal {
    /// How many colours it shows; `ColorDepth.none` where `NO_COLOR` asks for none.
    public let depth: ColorDepth
    /// Columns and rows of its window.
    public private(set) var size: Size

    let input: InputReader
    private var screen: CellScreen
    private let handle: OpaquePointer
    private let modes: TerminalModes
    private var isOpen = true
    private var isWoken = false

    /// Opens the terminal and clears its screen.
    ///
    /// The locale becomes the environment's; where that names none, UTF-8 is taken for granted.
    ///
    /// - Parameter mouse: whether clicks and the wheel are reported; the terminal's own selection then wants Shift.
    /// - Parameter links: whether links are told to the terminal (OSC 8); nil where it is known to show them.
    /// - Throws: ``TerminalError``; the terminal is then as it was.
    public init(mouse: Bool = true, links: Bool? = nil) throws(TerminalError) {
        let (type, description) = try Self.checked()
        let environment = ProcessInfo.processInfo.environment
        Self.chooseLocale(environment)
        let support = ColorSupport(
            environment: environment, type: type, colors: ColorSupport.colors(ofType:))

        // Before ncurses opens the database's entry for itself, which asking closes.
        let keys = TerminalDescription.keys(ofType: type)
        let modes = TerminalModes(description, mouse: mouse)
        let leaving = Array(modes.leaving.utf8) + description.leaveSequence
        let events = leaving.withUnsafeBytes { bytes in
            terminal_guard_arm(STDOUT_FILENO, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        guard events >= 0 else { throw TerminalError(.system(errno), type: type) }
        guard let handle = quoth_open_screen(support.type) else {
            terminal_guard_disarm()
            throw TerminalError(.cannotDraw, type: type)
        }
        self.handle = handle
        self.modes = modes
        Self.gatherOutput()
        Self.prepareInput()
        TerminalOutput.write(modes.entering)
        depth = support.depth
        screen = CellScreen(depth: depth, showsLinks: links ?? LinkOverlay.isSupported(environment))
        input = InputReader(terminal: STDIN_FILENO, signals: events, keys: keys)
        size = Size(width: Int(quoth_width()), height: Int(quoth_height()))
        adoptWindowSize()
    }

    deinit { close() }

    /// Finds out whether ``init(mouse:links:)`` can work, and changes nothing.
    public static func check() throws(TerminalError) { _ = try checked() }

    /// Shows `canvas`, sending only what differs from what is shown.
    public func draw(_ canvas: Canvas) {
        guard isOpen else { return }
        screen.show(canvas)
    }

    /// Shows `canvas`, sending all of it, whatever the terminal shows.
    public func redraw(_ canvas: Canvas) {
        guard isOpen else { return }
        screen.forget()
        clearok(quoth_physical_screen(), true)
        screen.show(canvas)
    }

    /// Waits for what happens next, at most so many seconds; nil is for ever. Returns nil where nothing happened in
    /// time, or ``wake()`` was called. While nothing does, no time is used.
    ///
    /// A stop from outside (SIGTSTP) is obeyed meanwhile. After a stop the screen is to be drawn again, hence
    /// `TerminalEvent.resize` follows it.
    public func nextEvent(within seconds: Double? = nil) -> TerminalEvent? {
        while isOpen {
            if let event = pendingEvent() { return event }
            if isWoken {
                isWoken = false
                return nil
            }
            switch input.wait(seconds) {
            case .ready: continue
            case .timeOver: return nil
            case .gone: return .hangUp
            }
        }
        return .hangUp
    }

    /// Gives the terminal back while `body` runs, for a program that takes it over; then the next ``draw(_:)`` sends
    /// everything.
    public func whileAway<Result>(_ body: () -> Result) -> Result {
        guard isOpen else { return body() }
        leave()
        let result = body()
        enterAgain()
        adoptWindowSize()
        return result
    }

    /// Stops the process as Ctrl-Z does, the terminal having been given back, and returns when it goes on.
    public static func stop() { terminal_guard_stop() }

    /// Lets a waiting ``nextEvent(within:)`` of this process return; from any thread.
    public static func wake() { terminal_guard_wake() }

    /// What has happened already; nil where nothing has. Resizes come as one.
    public func pendingEvent() -> TerminalEvent? {
        guard isOpen else { return nil }
        var signals = input.signals()
        if signals.remove(UInt8(TERMINAL_GUARD_WOKEN)) != nil { isWoken = true }
        if signals.contains(UInt8(TERMINAL_GUARD_SUSPENDED)) {
            suspend()
        } else if signals.contains(UInt8(TERMINAL_GUARD_CONTINUED)) {
            leave()
            enterAgain()
        }
        if !signals.isEmpty {
            adoptWindowSize()
            return .resize(size)
        }
        return input.event()
    }

    /// Stops as Ctrl-Z does: gives the terminal back, stops the process group, and takes the terminal again when the
    /// shell lets it go on. The next ``draw(_:)`` sends everything.
    public func suspend() {
        guard isOpen else { return }
        leave()
        terminal_guard_stop()
        enterAgain()
        adoptWindowSize()
    }

    /// Gives the terminal back as it was. Further calls do nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        leave()
        delscreen(handle)
        terminal_guard_disarm()
    }

    private static func checked() throws(TerminalError) -> (type: String, description: TerminalDescription) {
        let type = ProcessInfo.processInfo.environment["TERM"].flatMap { $0.isEmpty ? nil : $0 }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw TerminalError(.notATerminal, type: type)
        }
        guard let type else { throw TerminalError(.typeMissing, type: nil) }
        guard let description = TerminalDescription(type) else { throw TerminalError(.typeUnknown, type: type) }
        guard description.movesCursor else { throw TerminalError(.cannotDraw, type: type) }
        return (type, description)
    }

    private static func chooseLocale(_ environment: [String: String]) {
        let isKnown = setlocale(LC_ALL, "") != nil
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        // Containers and bare servers set no locale, or one that is not installed there; what displays their output
        // knows UTF-8.
        let meansUTF8 = name.map { $0.lowercased().hasSuffix("utf-8") || $0.lowercased().hasSuffix("utf8") } ?? true
        if name == nil || !isKnown && meansUTF8, setlocale(LC_CTYPE, "C.UTF-8") == nil {
            setlocale(LC_CTYPE, "en_US.UTF-8")
        }
    }

    /// Has ncurses write a frame in one piece. Until it has once been left and entered again, it writes what it has at
    /// every jump of the cursor, a hundred times a frame.
    private static func gatherOutput() {
        endwin()
        wrefresh(quoth_screen())
    }

    /// Has keys come as they are pressed, without ncurses: it reads nothing.
    private static func prepareInput() {
        raw()
        noecho()
        nonl()
        intrflush(nil, false)
        keypad(quoth_screen(), true)
        // Otherwise it would leave a frame half drawn where a key waits that leads to no other.
        typeahead(-1)
    }

    private func leave() {
        TerminalOutput.write(modes.leaving)
        endwin()
    }

    private func enterAgain() {
        input.forget()
        screen.forget()
        // Before the screen shows anything: whoever sees it may use the mouse.
        TerminalOutput.write(modes.entering)
        clearok(quoth_physical_screen(), true)
        refresh()
    }

    private func adoptWindowSize() {
        var (width, height): (Int32, Int32) = (0, 0)
        guard quoth_window_size(STDOUT_FILENO, &width, &height) else { return }
        if width != quoth_width() || height != quoth_height() {
            resizeterm(height, width)
            screen.forget()
        }
        size = Size(width: Int(width), height: Int(height))
    }
}
