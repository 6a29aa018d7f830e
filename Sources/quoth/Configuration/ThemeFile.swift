import ReaderUI
import ReadingPage
import TerminalCanvas

/// A theme as a file has it; what it leaves out is as in the standard theme for such a ground.
struct ThemeFile {
    private let file: TOMLFile
    private let name: String

    /// The theme of `name` in `file`.
    init(_ file: TOMLFile, name: String) {
        self.file = file
        self.name = name
    }

    private static let colors: [(name: String, place: WritableKeyPath<Theme, Color> & Sendable)] = [
        ("ground", \.ground), ("text", \.text), ("dim", \.dim), ("rule", \.rule), ("accent", \.accent),
        ("selection", \.selection), ("quiet-selection", \.quietSelection), ("current-quote", \.currentQuote),
        ("match-text", \.matchText), ("current-match", \.currentMatch), ("other-match", \.otherMatch),
    ]
    private static let paintsGround = "paint-ground"
    private static let speakers = "speakers"
    private static let sixteen = "speakers-of-sixteen"

    /// The theme, and what is wrong in the file; the rest counts.
    func read() -> (theme: Theme?, problems: [ConfigurationProblem]) {
        var problems = file.problems
        func report(_ name: String, _ reason: String) {
            problems.append(ConfigurationProblem(path: file.path, line: file.line(of: [name]), reason: reason))
        }
        let ground = file.values["ground"]?.text.flatMap { Self.rgb($0) }
        var theme = ground.map { Color($0, ansi: 0).isDark ? Theme.dark : .light } ?? .dark
        theme.name = name
        for (name, place) in Self.colors {
            guard let node = file.values[name] else { continue }
            guard let rgb = node.text.flatMap({ Self.rgb($0) }) else {
                report(name, "\(name) wants a colour like \"#1d2733\".")
                continue
            }
            theme[keyPath: place] = Color(rgb, ansi: theme[keyPath: place].ansi)
        }
        if let node = file.values[Self.paintsGround] {
            theme.paintsGround = node.truth ?? theme.paintsGround
            if node.truth == nil { report(Self.paintsGround, "\(Self.paintsGround) wants true or false.") }
        }
        takeSpeakers(into: &theme, report)
        let known = Set(Self.colors.map(\.name) + [Self.paintsGround, Self.speakers, Self.sixteen])
        for name in file.values.keys.sorted() where !known.contains(name) {
            let likely = Spelling.likeliest(name, among: Array(known))
            report(name, "No theme has a \(printable(name))" + (likely.map { "; is it \($0)?" } ?? "."))
        }
        return (theme, problems)
    }

    private func takeSpeakers(into theme: inout Theme, _ report: (String, String) -> Void) {
        let count = Theme.speakerCount
        if let node = file.values[Self.speakers] {
            let colors = (node.list ?? []).map { $0.text.flatMap { Self.rgb($0) } }
            guard colors.count == count, !colors.contains(nil) else {
                report(Self.speakers, "speakers wants \(count) colours like \"#1d2733\".")
                return
            }
            theme.speakers = zip(colors, theme.speakers).map { Color($0 ?? 0, ansi: $1.ansi) }
        }
        guard let node = file.values[Self.sixteen] else { return }
        let numbers = (node.list ?? []).compactMap(\.integer).filter { (0..<16).contains($0) }
        guard numbers.count == count else {
            report(Self.sixteen, "\(Self.sixteen) wants \(count) numbers from 0 to 15.")
            return
        }
        theme.speakers = zip(theme.speakers, numbers).map { Color($0.rgb, ansi: UInt8($1)) }
    }

    /// The colour that "#1d2733" or "#abc" names.
    private static func rgb(_ text: String) -> UInt32? {
        guard text.hasPrefix("#") else { return nil }
        var digits = text.dropFirst()
        if digits.count == 3 { digits = Substring(digits.map { "\($0)\($0)" }.joined()) }
        return digits.count == 6 && digits.allSatisfy(\.isHexDigit) ? UInt32(digits, radix: 16) : nil
    }
}
