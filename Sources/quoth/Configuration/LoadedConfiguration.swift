import Foundation
import ProgramAssets
import ReaderUI
import ReadingPage

/// The configuration in force: what the user decided, where each thing was decided, and what is wrong with it.
struct LoadedConfiguration {
    /// Who decided something.
    enum Source: Equatable, CustomStringConvertible {
        /// Nobody: it is as the program has it.
        case standard
        /// A line of a file, from 1; 0 where it cannot be told.
        case file(String, line: Int)
        /// A variable of the environment.
        case variable(String)
        /// An option of the command.
        case option(String)

        var description: String {
            switch self {
            case .standard: "default"
            case .file(let path, let line): line > 0 ? "\(path), line \(line)" : path
            case .variable(let name): "$" + name
            case .option(let name): name
            }
        }
    }

    /// What counts.
    private(set) var configuration = Configuration()
    /// Who decided each setting that is not as the program has it, by its name.
    private(set) var sources: [String: Source] = [:]
    /// What is wrong with the files and variables.
    private(set) var problems: [ConfigurationProblem] = []
    /// The file; nil where there is none.
    private(set) var path: String?
    /// All themes that could be chosen.
    let themes: ThemeShelf

    private static let themeName = "theme"
    private static let themeVariable = "QUOTH_THEME"

    /// Loads what `place` has to say, and lets the environment and the option for the theme outdo it.
    ///
    /// - Throws: ``CommandFailure`` where a file was asked for that cannot be read, or a theme that there is none of.
    init(
        _ place: ConfigurationPlace, theme option: String?,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        themes = ThemeShelf(
            own: place.folder.map { $0 + "/themes" },
            findShipped: { AssetFolder.find(named: "themes", environment: environment) })
        if place.isThere {
            path = place.path
            take(try TOMLFile(path: place.path))
        }
        if let named = environment[Self.themeVariable], !named.isEmpty {
            chooseTheme(named, .variable(Self.themeVariable))
        }
        if let option { chooseTheme(option, .option("--theme")) }
        try findTheme(environment)
        problems.sort { ($0.path, $0.line ?? 0) < ($1.path, $1.line ?? 0) }
    }

    /// How sure has to be what commands write, as the user's configuration has it.
    static func minimumConfidence() throws -> Double {
        try LoadedConfiguration(ConfigurationPlace(), theme: nil).configuration.options.minimumConfidence
    }

    /// Who decided a setting.
    func source(of setting: Setting) -> Source { sources[setting.name] ?? .standard }

    private mutating func chooseTheme(_ name: String, _ source: Source) {
        configuration.theme = name
        sources[Self.themeName] = source
    }

    private mutating func take(_ file: TOMLFile) {
        problems += file.problems
        func report(_ keys: [String], _ reason: String) {
            problems.append(ConfigurationProblem(path: file.path, line: file.line(of: keys), reason: reason))
        }
        for setting in Setting.all {
            guard let node = file.values[setting.name] else { continue }
            if let expected = setting.take(node, &configuration) {
                report([setting.name], "\(setting.name) wants \(expected).")
            } else {
                sources[setting.name] = .file(file.path, line: file.line(of: [setting.name]) ?? 0)
            }
        }
        if let keys = file.values[KeyTable.name] {
            configuration.keys = KeyTable.changes(in: keys) { report($0, $1) }
            let keymap = Keymap.standard.changed(by: configuration.keys)
            if keymap.leadsOut {
                configuration.options.keymap = keymap
            } else {
                report(
                    [KeyTable.name], "No key would lead out of the reader any more; all keys are as without this table."
                )
            }
        }
        let known = Setting.all.map(\.name) + [KeyTable.name]
        for name in file.values.keys.sorted() where !known.contains(name) {
            let likely = Spelling.likeliest(name, among: known)
            report([name], "There is no setting \(printable(name))" + (likely.map { "; is it \($0)?" } ?? "."))
        }
    }

    /// Fetches the theme that was named last.
    private mutating func findTheme(_ environment: [String: String]) throws {
        let name = configuration.theme
        if name == Setting.automaticTheme {
            configuration.options.theme = Self.automaticTheme(environment)
        } else if let (theme, problems) = themes.theme(named: name) {
            configuration.options.theme = theme ?? Self.automaticTheme(environment)
            self.problems += problems
        } else {
            let names = themes.names.map(printable)
            let reason = "There is no theme \"\(printable(name))\"; there are \(names.joined(separator: ", "))."
            let source = sources[Self.themeName] ?? .standard
            if case .option = source { throw CommandFailure(.usage, reason) }
            configuration.options.theme = Self.automaticTheme(environment)
            configuration.theme = Setting.automaticTheme
            sources[Self.themeName] = nil
            switch source {
            case .file(let path, let line):
                problems.append(ConfigurationProblem(path: path, line: line, reason: reason))
            default: problems.append(ConfigurationProblem(path: "\(source)", line: nil, reason: reason))
            }
        }
    }

    /// The theme for the terminal's ground. COLORFGBG, which rxvt introduced, names two of the sixteen colours; a ground
    /// of 7 or of 9 and more is light.
    static func automaticTheme(_ environment: [String: String]) -> Theme {
        let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) } ?? 0
        return ground == 7 || ground > 8 ? .light : .dark
    }
}
