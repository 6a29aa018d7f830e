/// How long a text takes to read.
public struct ReadingTime: Hashable, Sendable {
    /// In minutes.
    public let minutes: Double

    /// How fast people read news on a screen.
    private static let wordsAMinute = 230.0
    private static let minutesAnHour = 60

    /// A time of so many minutes.
    public init(minutes: Double) { self.minutes = minutes }

    /// The time that some number of words takes.
    public init(words: Int) { self.init(minutes: Double(words) / Self.wordsAMinute) }

    /// "1 minute", "12 minutes", "14 hours 29 minutes": whole ones, the last begun one included.
    public var text: String {
        let whole = max(1, Int(minutes.rounded(.up)))
        let (hours, rest) = whole.quotientAndRemainder(dividingBy: Self.minutesAnHour)
        let parts = [hours > 0 ? Plural.of(hours, "hour") : nil, rest > 0 ? Plural.of(rest, "minute") : nil]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}
