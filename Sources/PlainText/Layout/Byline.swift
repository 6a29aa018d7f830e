/// A paragraph that says who wrote the article.
enum Byline {
    /// The authors of a paragraph like "By Ada Moss and Bo Dale"; nil for any other.
    static func authors(_ paragraph: String) -> [String]? {
        guard paragraph.utf8.count <= maximumLength, paragraph.prefix(3).lowercased() == "by " else { return nil }
        let names = paragraph.dropFirst(3).prefix { !"|•·\n".contains($0) }
        let authors = split(names).filter { !isRole($0) }
        guard !authors.isEmpty, authors.allSatisfy(isName) else { return nil }
        return authors
    }

    /// The authors of a paragraph like "Follow Ada Moss on Twitter: @moss"; nil for any other.
    static func followed(_ paragraph: String) -> [String]? {
        guard paragraph.utf8.count <= maximumLength, paragraph.hasPrefix("Follow "),
            let end = paragraph.firstRange(of: " on ")?.lowerBound ?? paragraph.firstRange(of: " On ")?.lowerBound
        else { return nil }
        let names = paragraph[..<end].dropFirst("Follow ".count)
        guard networks.contains(where: paragraph[end...].contains) else { return nil }
        // "Follow Gazette reporter Ada Moss": the name is what follows the last word in lower case.
        let authors = split(names).map { name in
            let words = name.split(separator: " ")
            let role = words.lastIndex { $0.first?.isLowercase == true && !particles.contains(String($0)) }
            return words[(role.map { $0 + 1 } ?? 0)...].joined(separator: " ")
        }
        guard !authors.isEmpty, authors.allSatisfy(isName) else { return nil }
        return authors
    }

    /// The first letter of a byline, in small.
    static let initials: Set<UInt8> = [UInt8(ascii: "b")]
    /// In bytes; a longer paragraph is not a byline.
    private static let maximumLength = 240
    private static let mostWords = 5
    private static let networks = ["Twitter", "twitter", "Facebook", "Instagram", "Bluesky", "Mastodon", " X"]
    private static let particles: Set<String> = [
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "van",
        "von", "y", "zu",
    ]
    private static let roles: Set<String> = [
        "writer", "reporter", "reporters", "editor", "correspondent", "staff", "news", "press", "reuters", "ap", "afp",
        "upi", "columnist", "contributor", "bureau", "today", "post", "times",
    ]

    /// Whether a word in lower case may be a part of a name: "van", "de".
    static func isParticle(_ word: Substring) -> Bool { particles.contains(String(word)) }

    private static func split(_ names: Substring) -> [String] {
        String(names).replacing(" and ", with: ",").replacing(" & ", with: ",").replacing(" And ", with: ",")
            .replacing(";", with: ",").split(separator: ",").map { part in
                let name = part.split(separator: " ").joined(separator: " ")
                return name.hasPrefix("and ") ? String(name.dropFirst(4)) : name
            }.filter { !$0.isEmpty }
    }

    private static func isRole(_ part: String) -> Bool {
        part.split(separator: " ").last.map { roles.contains($0.lowercased()) } ?? false
    }

    /// Whether every word looks like a part of a name: an upper-case letter first, or a particle.
    private static func isName(_ part: String) -> Bool {
        let words = part.split(separator: " ")
        guard (1...mostWords).contains(words.count), words.contains(where: { $0.first?.isUppercase == true }) else {
            return false
        }
        return words.allSatisfy { word in
            guard !particles.contains(String(word)) else { return true }
            guard let first = word.first, first.isUppercase || first.isLetter && !first.isLowercase else {
                return word.hasPrefix("al-") || word.hasPrefix("d'") || word.hasPrefix("d’")
            }
            let isInitial = word.count <= 2 || word == "Jr." || word == "Sr."
            return word.allSatisfy { $0.isLetter || "-'’.".contains($0) } && (word.last != "." || isInitial)
        }
    }
}
