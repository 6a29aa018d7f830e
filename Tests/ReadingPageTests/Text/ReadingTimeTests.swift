import Testing

@testable import ReadingPage

@Suite struct ReadingTimeTests {
    @Test(
        "a time is told in whole minutes, the last begun one included, and in hours where it is long",
        arguments: [
            (0, "1 minute"), (230, "1 minute"), (231, "2 minutes"), (2_530, "11 minutes"), (13_800, "1 hour"),
            (13_801, "1 hour 1 minute"), (199_870, "14 hours 29 minutes"),
        ])
    func text(words: Int, expected: String) {
        #expect(ReadingTime(words: words).text == expected)
    }
}
