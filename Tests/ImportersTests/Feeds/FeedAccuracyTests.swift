import Testing

@Suite("What other programs' tests expect of feeds")
struct FeedAccuracyTests {
    /// Some way below what is measured, so that a change that loses a kind of feed shows.
    private static let floors = [
        "gofeed": 0.99, "feed-rs": 0.99, "feedparser": 0.94, "feedparser-sanitize": 0.99, "opml": 0.95,
        "real-miniflux": 0.99, "real-nnw": 0.98,
    ]

    @Test("nearly all is met", .enabled(if: FeedCollection.isPresent, "../shared is not here"))
    func checks() throws {
        let scores = try FeedCollection.scores()
        for (suite, floor) in Self.floors { #expect(scores[suite, default: 0] >= floor, "\(suite)") }
    }
}
