/// Parts of speech of the Penn Treebank. A tag's number is its place in ``names``, 0 for an unknown one; the numbers
/// stand in model files and are hashed.
enum WordTag {
    static let names = [
        "?", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
        "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT",
        "WP", "WP$", "WRB",
    ]
    /// Bits of the tags of verbs that carry a sentence, and of nouns and pronouns.
    static let finite = bits(["MD", "VBD", "VBP", "VBZ"])
    static let nominal = bits(["NN", "NNP", "NNPS", "NNS", "PRP"])

    private static func bits(_ tags: Set<String>) -> UInt64 {
        names.indices.reduce(0) { tags.contains(names[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
}
