import Foundation
import TerminalCanvas

/// Scenarios as text, to be read as documentation:
///
///     == The first quote comes into sight.
///     window 80x24, keys l]
///     | the screen, row by row
///
/// A window may be followed by "library NAME", "colours none|sixteen",
/// "with OPTION" and "on a terminal". Lines before the first
/// scenario say what the file is about.
public enum ScenarioFile {
    /// The folder of the scenarios.
    public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Scenarios")

    /// All scenarios, in order of file and place.
    public static func all() throws -> [Scenario] {
        try files().flatMap { try read(String(contentsOf: $0, encoding: .utf8)) }
    }

    /// Writes all scenarios again with the screens that `draw` makes. To be read before it is committed.
    public static func update(_ draw: (Scenario) throws -> [String]) throws {
        for file in try files() {
            let text = try String(contentsOf: file, encoding: .utf8)
            let introduction = text.split(separator: "\n", omittingEmptySubsequences: false)
                .prefix { !$0.hasPrefix(heading) }
            var lines = introduction.map(String.init)
            for scenario in try read(text) {
                lines += [heading + scenario.title, try parameters(scenario)]
                lines += try draw(scenario).map { ("| " + $0).trimmedEnd } + [""]
            }
            try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        }
    }

    private static let heading = "== "

    private static func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }

    private static func read(_ text: String) throws -> [Scenario] {
        var scenarios: [Scenario] = []
        var title: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(heading) {
                title = String(line.dropFirst(heading.count))
            } else if let begun = title {
                scenarios.append(try scenario(begun, String(line)))
                title = nil
            } else if line.hasPrefix("|"), !scenarios.isEmpty {
                scenarios[scenarios.count - 1].screen.append(String(line.dropFirst(2)).trimmedEnd)
            }
        }
        return scenarios
    }

    private static func scenario(_ title: String, _ line: String) throws -> Scenario {
        let parts = line.split(separator: ", keys ", maxSplits: 1, omittingEmptySubsequences: false)
        var scenario = Scenario(
            title: title, size: Size(width: 0, height: 0), library: "sample", depth: .direct, options: [], steps: [],
            keys: "",
            screen: [], runsOnTerminal: false)
        if parts.count == 2 {
            (scenario.keys, scenario.steps) = (String(parts[1]), try Scenario.Step.read(String(parts[1])))
        }
        for part in parts[0].split(separator: ", ") {
            let words = part.split(separator: " ", maxSplits: 1).map(String.init)
            switch (words[0], words.count > 1 ? words[1] : "") {
            case ("window", let size):
                let numbers = size.split(separator: "x").compactMap { Int($0) }
                guard numbers.count == 2 else { throw ScenarioError(text: "\(title): \(size) is no size") }
                scenario.size = Size(width: numbers[0], height: numbers[1])
            case ("library", let name): scenario.library = name
            case ("colours", "none"): scenario.depth = .none
            case ("colours", "sixteen"): scenario.depth = .sixteen
            case ("with", let option): scenario.options.append(option)
            case ("on", "a terminal"): scenario.runsOnTerminal = true
            default: throw ScenarioError(text: "\(title): \(part) means nothing")
            }
        }
        return scenario
    }

    private static func parameters(_ scenario: Scenario) throws -> String {
        var parts = ["window \(scenario.size.width)x\(scenario.size.height)"]
        if scenario.library != "sample" { parts.append("library " + scenario.library) }
        if scenario.depth == .none { parts.append("colours none") }
        if scenario.depth == .sixteen { parts.append("colours sixteen") }
        parts += scenario.options.map { "with " + $0 }
        if scenario.runsOnTerminal { parts.append("on a terminal") }
        if !scenario.keys.isEmpty { parts.append("keys " + scenario.keys) }
        return parts.joined(separator: ", ")
    }
}

extension String {
    /// The string without blanks at its end.
    fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
