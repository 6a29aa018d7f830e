import NewsModel

/// A speaker's name, or a part of one, as somebody typed it.
struct SpeakerName {
    /// Without case and accents.
    let folded: String

    init(_ typed: String) {
        folded = FoldedName.of(typed.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// Whether a speaker has the name: it begins a word of the speaker's name or of an alias, and stands for the speaker
    /// there. "Clinton" is Hillary Clinton, and neither "Clinton’s lawyers" nor a "Clinton spokesman".
    func fits(_ speaker: Speaker) -> Bool {
        ([speaker.name] + speaker.aliases).contains(where: fits)
    }

    private func fits(_ name: String) -> Bool {
        let candidate = FoldedName.of(name)
        if candidate == folded { return true }
        return candidate.ranges(of: folded).contains { range in
            let before = candidate[..<range.lowerBound].last
            guard before.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return false }
            let word = candidate[range.upperBound...].prefix { $0.isLetter || $0.isNumber }
            let rest = candidate[range.upperBound...].dropFirst(word.count)
            if rest.hasPrefix("’s") || rest.hasPrefix("'s") || rest.first == "’" || rest.first == "'" { return false }
            return !isModifier(
                at: candidate.distance(from: candidate.startIndex, to: range.lowerBound), before: rest, in: name)
        }
    }

    /// Whether the name at an offset only says of what kind the noun behind it is: a capital letter before small ones.
    private func isModifier(at offset: Int, before rest: Substring, in name: String) -> Bool {
        guard rest.first == " ", offset < name.count, rest.count < name.count else { return false }
        let next = name.suffix(rest.count).dropFirst().first
        return name[name.index(name.startIndex, offsetBy: offset)].isUppercase && next?.isLowercase == true
    }
}
