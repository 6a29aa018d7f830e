import NewsModel

/// How many letters of each script a text has.
struct ScriptCounts {
    private enum Script: Int, CaseIterable {
        case latin, cyrillic, greek, arabic, hebrew, han, kana, hangul, thai, devanagari, bengali, tamil, telugu,
            georgian,
            armenian, khmer, other

        /// The language that nearly all texts in the script are in; nil where several are.
        var language: String? {
            switch self {
            case .latin, .cyrillic, .greek, .arabic, .other: nil
            case .hebrew: "he"
            case .han: "zh"
            case .kana: "ja"
            case .hangul: "ko"
            case .thai: "th"
            case .devanagari: "hi"
            case .bengali: "bn"
            case .tamil: "ta"
            case .telugu: "te"
            case .georgian: "ka"
            case .armenian: "hy"
            case .khmer: "km"
            }
        }
    }

    private var counts = [Int](repeating: 0, count: Script.allCases.count)

    /// Takes a letter into account.
    mutating func count(_ letter: Unicode.Scalar) {
        let script = Self.script(of: letter)
        counts[script.rawValue] += 1
        if script == .arabic, Self.persian.contains(letter) { persianLetters += 1 }
    }

    /// The language that the script alone tells; nil where several languages use it, or no letters were seen.
    var language: Language? {
        let total = counts.reduce(0, +)
        guard total >= Self.minimumLetters else { return nil }
        // Japanese is written in Chinese characters and its own.
        if self[.kana] * Self.kanaPart > total { return Language(rawValue: "ja") }
        guard let most = Script.allCases.max(by: { self[$0] < self[$1] }), self[most] * 2 > total else { return nil }
        if let code = most.language { return Language(rawValue: code) }
        return most == .arabic && persianLetters * Self.persianPart < self[.arabic] ? Language(rawValue: "ar") : nil
    }

    /// Fewer letters may be a name in a text in another language.
    private static let minimumLetters = 14
    /// One letter in so many of Japanese texts is no Chinese one, by far.
    private static let kanaPart = 10
    /// One letter in so many of Persian and Urdu texts is not in the Arabic alphabet.
    private static let persianPart = 40
    private static let persian: Set<Unicode.Scalar> = ["پ", "چ", "ژ", "گ", "ی", "ک", "ے", "ہ", "ٹ", "ڑ", "ں"]
    private var persianLetters = 0

    private subscript(_ script: Script) -> Int { counts[script.rawValue] }

    private static func script(of letter: Unicode.Scalar) -> Script {
        switch letter.value {
        case 0x41...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF, 0x750...0x77F: .arabic
        case 0x900...0x97F: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xE00...0xE7F: .thai
        case 0x10A0...0x10FF: .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7AF: .hangul
        case 0x1780...0x17FF: .khmer
        case 0x3040...0x30FF: .kana
        case 0x3400...0x9FFF, 0x20000...0x2FFFF: .han
        default: .other
        }
    }
}
