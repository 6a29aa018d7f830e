import TerminalCanvas

/// Keys, and the screen they lead to.
public struct Scenario: Sendable, CustomStringConvertible {
    /// What happens, as a sentence.
    public var title: String
    /// The window's size at the beginning.
    public var size: Size
    /// The library that is read: "sample", "empty", "long" or "voices".
    public var library: String
    /// How many colours the terminal has.
    public var depth: ColorDepth
    /// What the user decided: "ascii", "iso", "screen-reader".
    public var options: [String]
    /// What is done, one thing after the other.
    public var steps: [Step]
    /// What ``steps`` were read from.
    public var keys: String
    /// The screen, row by row, without blanks at the ends.
    public var screen: [String]
    /// Whether the real program shows the same under a real terminal: nothing in it depends on the day or on timing.
    public var runsOnTerminal: Bool

    /// Something that is done.
    public enum Step: Hashable, Sendable {
        /// A key is pressed.
        case key(Key)
        /// The window gets another size.
        case resize(Size)
        /// The mouse is pressed at a cell.
        case press(Point)
        /// The wheel is turned at a cell.
        case wheel(Point, isDown: Bool)
        /// The mouse is moved to a cell while it is pressed, and let go there.
        case drag(Point)
    }

    /// The title.
    public var description: String { title }
}

extension Scenario.Step {
    /// The steps that a text stands for: characters, and names between angle brackets: `]]<Enter><resize 40x10>`.
    static func read(_ text: String) throws -> [Scenario.Step] {
        var steps: [Scenario.Step] = []
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character == "<" else {
                steps.append(.key(.character(character)))
                continue
            }
            guard let end = rest.firstIndex(of: ">"), let step = named(rest[..<end]) else {
                throw ScenarioError(text: "<\(rest) is no step")
            }
            steps.append(step)
            rest = rest[rest.index(after: end)...]
        }
        return steps
    }

    private static func named(_ name: Substring) -> Scenario.Step? {
        let words = name.split(separator: " ")
        guard words.count == 2 else { return keys[String(name)].map { .key($0) } }
        let numbers = words[1].split(whereSeparator: { $0 == "x" || $0 == "," }).compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        let point = Point(x: numbers[0], y: numbers[1])
        switch words[0] {
        case "resize": return .resize(Size(width: numbers[0], height: numbers[1]))
        case "press": return .press(point)
        case "drag": return .drag(point)
        case "wheel-down": return .wheel(point, isDown: true)
        case "wheel-up": return .wheel(point, isDown: false)
        default: return nil
        }
    }

    private static let keys: [String: Key] = [
        "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace, "Delete": .delete,
        "Down": .down, "Up": .up, "Left": .left, "Right": .right, "PageDown": .pageDown, "PageUp": .pageUp,
        "Home": .home, "End": .end, "F1": .function(1), "C-c": .control("c"), "C-d": .control("d"),
        "C-h": .control("h"), "C-l": .control("l"), "C-n": .control("n"), "C-p": .control("p"), "C-r": .control("r"),
        "C-t": .control("t"), "C-u": .control("u"), "C-w": .control("w"), "C-z": .control("z"),
        "Space": .character(" "), "lt": .character("<"),
    ]
}

/// What is wrong with a scenario.
public struct ScenarioError: Error, CustomStringConvertible {
    let text: String

    /// Says what is wrong.
    public init(text: String) { self.text = text }

    /// What is wrong.
    public var description: String { text }
}
