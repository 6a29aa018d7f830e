import Foundation

/// Names without case and accents, so that "jose" finds "José".
enum FoldedName {
    /// What stands in place of the name of a speaker whom views do not list; nobody's name is folded to it.
    static let unlisted = ""

    /// The name, folded.
    static func of(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        return name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// Whether a word of a folded `text` begins with a folded `beginning`, which may go on over several words.
    static func hasWord(beginningWith beginning: String, in text: String) -> Bool {
        text.ranges(of: beginning).contains { range in
            text[..<range.lowerBound].last.map { !$0.isLetter && !$0.isNumber } ?? true
        }
    }

    /// All names in one string, each after a line break.
    static func of(_ names: [String]) -> String {
        names.map { "\n" + of($0) }.joined()
    }
}
