import Foundation
import TerminalCanvas

/// The name of a file, without its ending, that every file system takes and that means nothing to a shell.
public enum FileName {
    /// A name as close to `text` as can be, in Unicode's composed form; `fallback` where nothing of it can be kept.
    ///
    /// It has no separators, controls, or signs that Windows refuses; no blank or point at its ends; no combining mark, point,
    /// hyphen or tilde at its beginning; it is no device of Windows, and no longer than `maximumLength` bytes. Linear.
    public static func close(to text: some StringProtocol, fallback: String, maximumLength: Int) -> String {
        var name = String.UnicodeScalarView()
        for scalar in composed(PrintableText.onOneLine(text)) { name.append(isRefused(scalar) ? "_" : scalar) }
        return finished(name, fallback: fallback, maximumLength: maximumLength)
    }

    /// A name of the words in `text`: lower-case letters and digits of any script, with hyphens between; `fallback` where there
    /// are none. Whole words as long as they fit. Linear.
    public static func words(of text: some StringProtocol, fallback: String, maximumLength: Int) -> String {
        var name = String.UnicodeScalarView()
        var length = 0
        for word in composed(text.lowercased()).split(whereSeparator: { !belongsToWord($0) }) {
            let word = word.drop(while: isMark)
            let added = word.reduce(0) { $0 + UTF8.width($1) } + (name.isEmpty ? 0 : 1)
            guard length + added <= maximumLength else {
                if name.isEmpty { name.append(contentsOf: word.prefix(maximumLength)) }
                break
            }
            guard !word.isEmpty else { continue }
            if !name.isEmpty { name.append("-") }
            name.append(contentsOf: word)
            length += added
        }
        return finished(name, fallback: fallback, maximumLength: maximumLength)
    }

    private static func finished(
        _ name: String.UnicodeScalarView, fallback: String, maximumLength: Int
    ) -> String {
        var short = String.UnicodeScalarView()
        var length = 0
        if let first = name.first, isMark(first) || ".-~ ".unicodeScalars.contains(first) || isDevice(name) {
            short.append("_")
            length = 1
        }
        for scalar in name {
            length += UTF8.width(scalar)
            guard length <= maximumLength else { break }
            short.append(scalar)
        }
        while let last = short.last, last == "." || last == " " { short.removeLast() }
        return short.isEmpty ? fallback : String(short)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Whether it is a letter, a digit or a mark on one.
    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// The text without what is not seen, composed after that: marks then meet the letters they stand on.
    private static func composed(_ text: String) -> String.UnicodeScalarView {
        let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
        return seen.precomposedStringWithCanonicalMapping.unicodeScalars
    }

    /// Whether a name looks the same without it.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        if "/\\:*?\"<>|".unicodeScalars.contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        // Some file systems refuse what their Unicode does not have.
        case .unassigned, .privateUse, .surrogate, .control: return true
        default: return scalar.properties.isNoncharacterCodePoint
        }
    }

    /// Whether Windows takes a name for a device, whatever its ending.
    private static func isDevice(_ name: String.UnicodeScalarView) -> Bool {
        let stem = name.prefix { $0 != "." }.reversed().drop { $0 == " " }.reversed()
        return devices.contains(String(String.UnicodeScalarView(stem)).lowercased())
    }

    private static let devices = Set(
        ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
            + "0123456789¹²³".flatMap { ["com\($0)", "lpt\($0)"] })
}
