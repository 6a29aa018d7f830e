import Foundation
import TerminalCanvas
import TextFormats

/// Names, addresses and what is shown.
extension EscapeCheck {
    private static let longestName = 100

    static let fileName = EscapeCheck(name: "file name") { text in
        FileName.close(to: text, fallback: "fallback", maximumLength: longestName)
    } problem: {
        nameProblem($1)
    }

    static let wordName = EscapeCheck(name: "file name of words") { text in
        FileName.words(of: text, fallback: "fallback", maximumLength: longestName)
    } problem: {
        nameProblem($1)
    }

    private static func nameProblem(_ name: String) -> Complaint? {
        func complaint(_ what: String) -> Complaint { Complaint(.fileName, "\(what): \(name.debugDescription)") }
        let scalars = Array(name.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return complaint("empty") }
        if name.utf8.count > longestName { return complaint("too long") }
        if scalars.contains(where: { "/\\:*?\"<>|".unicodeScalars.contains($0) }) { return complaint("a separator") }
        if let leak = leak(name, noncharacters: false) { return complaint(leak.detail) }
        switch first.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return complaint("a mark at its beginning")
        default: break
        }
        if ".-~ ".unicodeScalars.contains(first) || ". ".unicodeScalars.contains(last) { return complaint("its ends") }
        let stem = name.lowercased().split(separator: ".").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        if ["con", "prn", "aux", "nul", "com1", "lpt9"].contains(stem) { return complaint("a device") }
        let composed = name.precomposedStringWithCanonicalMapping
        guard composed.unicodeScalars.elementsEqual(scalars) else { return complaint("not composed") }
        var names = FileNamesInUse()
        let taken = [name, name.uppercased(), name.decomposedStringWithCanonicalMapping].map { names.take($0) }
        return Set(taken.map { $0.lowercased().precomposedStringWithCompatibilityMapping }).count == 3
            ? nil : complaint("one name twice")
    }

    static let address = EscapeCheck(name: "address") { text in
        [text, "https://a.example/" + text, "https://" + text]
            .map { WebAddress($0).map { "\($0.ascii) \($0.plain)" } ?? "none" }.joined(separator: "\n")
    } problem: { _, written in
        let lines = written.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        guard lines.count == 3 else { return unreadable("\(lines.count) lines") }
        for line in lines where !line.elementsEqual("none".unicodeScalars) {
            let forms = line.split(separator: " ", omittingEmptySubsequences: false)
            guard forms.count == 2 else { return unreadable("a blank in an address") }
            let isPrintable = forms[0].allSatisfy { (0x21...0x7E).contains($0.value) }
            if !isPrintable || line.contains(where: { "<>\"\\^`{|}".unicodeScalars.contains($0) }) {
                return Complaint(.safety, "a sign that is in no address")
            }
            let beginning = String(String.UnicodeScalarView(line.prefix(8))).lowercased()
            if !beginning.hasPrefix("http://"), beginning != "https://" { return Complaint(.safety, beginning) }
        }
        return leak(written, allowing: "\n")
    }

    static let terminalLine = EscapeCheck(name: "line") {
        PrintableText.onOneLine($0)
    } problem: { text, written in
        difference(text, written) ?? leak(written)
    }

    static let screen = EscapeCheck(name: "screen") { text in
        var canvas = Canvas(Size(width: 40, height: 1))
        canvas.write(text, x: 0, y: 0)
        return canvas.ansiText(depth: .none) + canvas.svg(title: text, background: .dark)
    } problem: { _, written in
        leak(written, allowing: "\n", noncharacters: true)
    }
}
