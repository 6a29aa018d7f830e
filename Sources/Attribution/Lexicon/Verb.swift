/// A verb and how it bends: "tell told telling", or just "add" where it is regular, "admit+" where it doubles
/// its last letter.
struct Verb: Sendable {
    private let base: String
    private let past: [String]
    private let gerund: String

    init(_ entry: Substring) {
        let parts = entry.split(separator: "/").map(String.init)
        var stem = parts.first ?? ""
        let doubles = stem.hasSuffix("+")
        if doubles { stem.removeLast() }
        base = stem
        let doubled = doubles ? stem + String(stem.suffix(1)) : stem
        let endsInE = stem.hasSuffix("e")
        let endsInY = stem.hasSuffix("y") && !"aeou".contains(stem.dropLast().last ?? "a")
        if parts.count > 1 {
            past = Array(parts.dropFirst())
        } else if endsInE {
            past = [stem + "d"]
        } else if endsInY {
            past = [stem.dropLast() + "ied"]
        } else {
            past = [doubled + "ed"]
        }
        gerund = (endsInE && !stem.hasSuffix("ee") ? String(stem.dropLast()) : doubled) + "ing"
    }

    /// The verbs of a list, one word each.
    static func list(_ words: String) -> [Verb] {
        words.split(whereSeparator: \.isWhitespace).map(Verb.init)
    }

    /// Tells `add` each form with its class.
    func forms(of wordClass: WordClass, _ add: (String, WordClass) -> Void) {
        for form in past { add(form, wordClass.union(.finite)) }
        add(third, wordClass.union(.finite))
        add(base, wordClass.union(.infinitive))
        add(gerund, wordClass.union(.gerund))
    }

    private var third: String {
        if base.hasSuffix("y"), !"aeou".contains(base.dropLast().last ?? "a") { return base.dropLast() + "ies" }
        if ["s", "sh", "ch", "x", "z"].contains(where: base.hasSuffix) { return base + "es" }
        return base + "s"
    }
}
