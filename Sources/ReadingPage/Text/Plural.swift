/// Numbers with the right form of a noun.
public enum Plural {
    /// "1 quote", "2 quotes".
    public static func of(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }

    /// "no quotes", "1 quote", "2 quotes".
    public static func orNone(_ count: Int, _ noun: String) -> String {
        count == 0 ? "no \(noun)s" : of(count, noun)
    }
}
