import Foundation
import ReaderUI
import Testing

@testable import quoth

@Suite("What a fetch beside the reader reports")
struct FetchReportTests {
    private static let lines = """
        {"feed": 1, "title": "A", "added": 2, "updated": 0, "error": null, "done": 1, "feeds": 3}
        {"feed": 2, "title": "B", "added": 0, "updated": 0, "error": "The host is unknown.", "done": 2, "feeds": 3}
        {"feed": 3, "title": "C", "added": 5, "updated": 1, "error": null, "done": 3, "feeds": 3}

        """

    @Test("however the lines come in pieces, the tally is the same", arguments: [1, 7, 64, 1_000])
    func pieces(_ length: Int) {
        var report = FetchReport()
        let bytes = Data(Self.lines.utf8)
        for start in stride(from: 0, to: bytes.count, by: length) {
            _ = report.events(in: bytes[start..<min(start + length, bytes.count)])
        }
        #expect(report.tally == FetchTally(feedCount: 3, doneCount: 3, newCount: 7, failureCount: 1))
    }

    @Test("a run with feeds that failed is at its end, one that failed itself is not")
    func ends() {
        var report = FetchReport()
        #expect(report.isWhole(0))
        #expect(!report.isWhole(75))
        _ = report.events(in: Data(Self.lines.utf8))
        #expect(report.isWhole(75))
        #expect(!report.isWhole(74))
    }

    @Test("what is no record is kept as the last line, without what could steer a terminal")
    func lastLine() {
        var report = FetchReport()
        #expect(report.events(in: Data("Subscribed to A\u{1B}[2J: 3 new articles.\n".utf8)).isEmpty)
        #expect(report.lastLine.hasPrefix("Subscribed to A"))
        #expect(!report.lastLine.contains("\u{1B}"))
    }
}
