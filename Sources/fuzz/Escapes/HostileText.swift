/// Makes text that tries to break out of whatever it is put into: the same number always gives the same.
struct HostileText: Sendable {
    private let seed: UInt64

    /// Makes texts by seed.
    init(seed: UInt64) { self.seed = seed }

    private static let everydayPieces = 40
    private static let everydayRun = 300
    private static let greatestRun = 1 << 16

    /// The text of this number; one in 256 has a run of up to 65 thousand pieces of one kind.
    func text(_ number: Int) -> String {
        var generator = SeededGenerator(seed: seed &* 0xD134_2543_DE82_EF95 ^ UInt64(truncatingIfNeeded: number))
        generator = SeededGenerator(seed: generator.next())
        // An array, since the views of strings grow to just what they need.
        var text: [Unicode.Scalar] = []
        for _ in 0..<Int.random(in: 1...Self.everydayPieces, using: &generator) {
            text.append(contentsOf: Self.piece(using: &generator))
        }
        if number % 256 == 128 || generator.chance(1, outOf: 32) {
            let longest = number % 256 == 128 ? Self.greatestRun : Self.everydayRun
            let piece = Self.piece(using: &generator).prefix(4)
            for _ in 0..<Int.random(in: 1...longest, using: &generator) { text.append(contentsOf: piece) }
            text.append(contentsOf: Self.piece(using: &generator))
        }
        return String(String.UnicodeScalarView(text))
    }

    private static func piece(using generator: inout SeededGenerator) -> String.UnicodeScalarView {
        var piece = String.UnicodeScalarView()
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2:
            // A sign of some syntax, and beside it what makes one character of both.
            if Bool.random(using: &generator) { piece.append(mark(using: &generator)) }
            piece.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &generator)))
            if Bool.random(using: &generator) { piece.append(mark(using: &generator)) }
        case 3: piece.append(mark(using: &generator))
        case 4: piece.append(Unicode.Scalar(UInt8.random(in: 0...0x1F, using: &generator)))
        case 5, 6: piece.append(contentsOf: (snippets.randomElement(using: &generator) ?? "").unicodeScalars)
        case 7: piece.append(contentsOf: (words.randomElement(using: &generator) ?? "").unicodeScalars)
        case 8: piece.append(oddities.randomElement(using: &generator) ?? " ")
        default:
            // Any scalar: the surrogates are none, and what stands beside them counts more than its share.
            piece.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? "\u{D7FF}")
        }
        return piece
    }

    private static func mark(using generator: inout SeededGenerator) -> Unicode.Scalar {
        marks.randomElement(using: &generator) ?? "\u{301}"
    }

    /// What joins its neighbour before or behind in one user-perceived character.
    static let marks: [Unicode.Scalar] = [
        "\u{301}", "\u{338}", "\u{20DD}", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{FE0E}", "\u{600}", "\u{0D4E}",
        "\u{34F}",
        "\u{E0061}", "\u{93F}", "\u{1F3FD}", "\u{1161}",
    ]
    /// Signs that are taken for others, steer something, or are none.
    private static let oddities: [Unicode.Scalar] = [
        "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{9D}", "\u{A0}", "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}",
        "\u{200F}",
        "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2060}", "\u{2066}",
        "\u{2067}", "\u{2068}", "\u{2069}", "\u{206A}", "\u{3000}", "\u{D7FF}", "\u{E000}", "\u{FEFF}",
        "\u{FFF9}", "\u{FFFB}", "\u{FFFC}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "\u{E0001}",
        "＝",
        "＋", "－", "＠", "﹢", "−", "＂", "＜", "／", "’", "“", "”", "…", "İ", "ß", "ſ", "\u{212A}", "\u{1F1F8}", "😀",
    ]
    /// What would do something where it is not escaped.
    private static let snippets = [
        "<script>alert(1)</script>", "<!--", "-->", "]]>", "<![CDATA[", "&lt;", "&#60;", "&amp", "&", "\" onload='x",
        "\"", "\"\"",
        "\",\"", "\"\r\n=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "](javascript:alert(1))", "[a](http://b)",
        "![a](x)", "<http://b>", "\n# a", "\n> a", "1. ", "1) ", "- ", "+ ", "* ", "===", "---", "***", "```", "~~~",
        "~~a~~", "`a`",
        "    a", "|a|b|", "\\", "\\\\", "\\n", "\\u0000", "\n", "\r\n", "\r", "\n\n", "\t", "  ", "\n.so /etc/passwd\n",
        ".", "'",
        "\\fB", "\\&", "\\(dq", "T1\tX 0 1\ta\n", "\tE1", "../", "/", "\\..\\", "con", "NUL.txt", "com1", ".", "-rf",
        "~",
        ":", "*", "?", "|", "https://a.example/x", "HTTPS://ü.example/(y)?z=1&lt=2", "javascript:alert(1)",
        "file:///etc",
        "ftp://a", "mailto:a@b", "www.a.example", "\u{1B}]8;;http://a\u{1B}\\", "\u{1B}[2J", "\u{1B}]52;c;YQ==\u{7}",
        "\"\"\"",
        "'''", "a = 1", "#", "NEAR(", " OR ", "a*", "{", "}", "[", "]", "%2F", "%00", "\0",
    ]
    private static let words = [
        "Ada Moss ", "said ", "a", "Harbour", "港", "é", "e\u{301}", "1", "2026 ", " ", "х", "ш", "क्षि",
    ]
}
