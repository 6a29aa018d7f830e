import Foundation

/// What is shown for scalars that the locale's encoding does not have.
enum StandIn {
    /// A printable ASCII scalar of one cell.
    static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let stand = table[scalar] { return stand }
        switch scalar.value {
        case 0x2580...0x2588, 0x2590: return "#"
        case 0x2589...0x258F, 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: return "|"
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509: return "-"
        case 0x2550: return "="
        case 0x2500...0x257F: return "+"
        case 0x2591...0x2593: return ":"
        default: return letter(scalar) ?? "?"
        }
    }

    /// The letter under a mark: "e" for "é".
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value < 0x250, scalar.properties.isAlphabetic else { return nil }
        return String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first.flatMap {
            $0.isASCII ? $0 : nil
        }
    }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = [
        "●": "*", "○": "o", "★": "*", "☆": "*", "•": "*", "·": "-", "…": "~", "◆": "*", "■": "#", "□": "o",
        "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‹": "'", "›": "'",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ",
        "←": "<", "→": ">", "↑": "^", "↓": "v", "▲": "^", "▼": "v", "▶": ">", "◀": "<", "▸": ">", "▾": "v",
        "✓": "+", "✔": "+", "✗": "x", "×": "x", "ß": "s", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "ł": "l", "đ": "d",
    ]
}
