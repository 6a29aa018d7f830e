import Cncurses
import TerminalCanvas

/// Turns what a terminal sends into keys.
enum KeyDecoder {
    /// The key that `input` stands for; nil where there is no such key.
    static func key(for input: TerminalInput) -> Key? {
        switch input {
        case .scalar(let scalar): key(for: scalar)
        case .code(let code): named[code] ?? function(code)
        }
    }

    /// The key of an Escape directly before `input`: Alt with a character; nil where Escape was a key of its own.
    static func keyAfterEscape(_ input: TerminalInput) -> Key? {
        guard case .scalar(let scalar) = input, case .character(let character) = key(for: scalar) else { return nil }
        return .alt(character)
    }

    private static func key(for scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 27: .escape
        case 1...26: Unicode.Scalar(scalar.value + 96).map { .control(Character($0)) }
        case 0..<32, 128..<160: nil
        default: .character(Character(scalar))
        }
    }

    private static func function(_ code: Int32) -> Key? {
        guard code >= quoth_first_function_key, code <= quoth_last_function_key else { return nil }
        return .function(Int(code - quoth_first_function_key) + 1)
    }

    private static let named: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
        KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab,
    ]
}
