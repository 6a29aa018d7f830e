/// What a terminal is asked to report while the reader has it, in DEC's private modes, of which ncurses knows nothing.
///
/// What is switched on by ``entering`` is switched off by ``leaving``, on every way out.
struct TerminalModes {
    /// The numbers of the modes, in the order in which they are switched on.
    private let modes: [Int]

    /// Presses and releases of buttons, and the wheel.
    static let buttons = 1000
    /// The pointer's way while a button is held.
    static let dragging = 1002
    /// Reports in decimal numbers, which have no limit.
    static let decimalReports = 1006
    /// Whether the window has the keyboard.
    static let focus = 1004
    /// Brackets around what is pasted.
    static let paste = 2004

    /// The modes for a terminal of this description. Terminals that do not know one take no notice of it.
    init(_ description: TerminalDescription, mouse: Bool) {
        var modes: [Int] = []
        if mouse, description.reportsPointer { modes += [Self.buttons, Self.dragging, Self.decimalReports] }
        if description.hasControlSequences { modes += [Self.focus, Self.paste] }
        self.modes = modes
    }

    /// Switches all on.
    var entering: String { modes.map { "\u{1B}[?\($0)h" }.joined() }

    /// Switches all off, the last first.
    var leaving: String { modes.reversed().map { "\u{1B}[?\($0)l" }.joined() }
}
