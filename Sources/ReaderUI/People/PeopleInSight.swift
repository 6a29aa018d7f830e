import NewsModel

/// Some of those in the list of everybody, whose names and days are wanted.
public struct PeopleInSight: Hashable, Sendable {
    /// Their places in the list.
    let places: [Int]
    /// They.
    public let people: [SpeakerSummary]
    /// What is known of each; empty until it is.
    public var details: [SpeakerDetails] = []

    /// The number of parts of a chart.
    public static let stretches = PeopleView.chartWidth
}
