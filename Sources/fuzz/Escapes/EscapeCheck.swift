/// Writes a text in a format, reads it back, and says what is wrong with what came of it.
struct EscapeCheck: Sendable {
    /// The format's name.
    let name: String
    /// Writes a text.
    let write: @Sendable (String) -> String
    /// What is wrong with what was written of a text; nil where all is well.
    let problem: @Sendable (_ text: String, _ written: String) -> Complaint?

    /// All formats.
    static let all = [
        csv, json, toml, standoff, xml, markdown, markdownProse, markdownLink, roff, fileName, wordName, address,
        terminalLine, screen,
    ]

    /// What is wrong with what is written of a text; each complaint names the format.
    func complaints(about text: String) -> [Complaint] { complaints(about: text, written: write(text)) }

    /// What is wrong with what was written of a text.
    func complaints(about text: String, written: String) -> [Complaint] {
        guard let complaint = problem(text, written) else { return [] }
        return [Complaint(complaint.promise, "\(name): \(complaint.detail)")]
    }

    /// Complains where what was read is not what was written, white space and what may not leave aside.
    static func difference(_ text: String, _ read: String) -> Complaint? {
        let (wanted, found) = (Significance.scalars(of: text), Significance.scalars(of: read))
        guard wanted != found else { return nil }
        let place = zip(wanted, found).prefix { $0 == $1 }.count
        let shown = String(String.UnicodeScalarView(found.dropFirst(place).prefix(20)))
        return Complaint(.field, "scalar \(place) is not what was written; read \(shown.debugDescription)")
    }

    /// Complains of the first scalar that must not leave.
    static func leak(_ written: String, allowing allowed: String = "", noncharacters: Bool = true) -> Complaint? {
        Significance.leak(in: written, allowing: allowed, noncharacters: noncharacters).map {
            Complaint(.safety, "U+\(String($0.value, radix: 16, uppercase: true)) leaves")
        }
    }

    /// The complaint about a field that cannot be read.
    static func unreadable(_ what: String) -> Complaint { Complaint(.field, what) }
}
