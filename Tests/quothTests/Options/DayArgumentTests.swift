import Foundation
import Testing

@testable import quoth

@Suite("Days on the command line")
struct DayArgumentTests {
    /// 28 November 2026, 23:30 in UTC; in Auckland it is the 29th.
    private static let now = Date(timeIntervalSince1970: 1_795_908_600)

    private static func days(_ text: String, _ zone: TimeZone = .gmt) -> [String]? {
        DayArgument(text, now: now, timeZone: zone).map {
            [$0.start, $0.end].map { $0.formatted(.iso8601.year().month().day()) }
        }
    }

    @Test(
        "a day, a month and a year each end where the next begins",
        arguments: [
            ("2026-11-03", "2026-11-03", "2026-11-04"), ("2026-12", "2026-12-01", "2027-01-01"),
            ("2024", "2024-01-01", "2025-01-01"), ("2024-02-29", "2024-02-29", "2024-03-01"),
            ("3 Nov 2026", "2026-11-03", "2026-11-04"), ("today", "2026-11-28", "2026-11-29"),
            (" Yesterday", "2026-11-27", "2026-11-28"), ("30d", "2026-10-29", "2026-10-30"),
            ("2w", "2026-11-14", "2026-11-15"), ("1m", "2026-10-28", "2026-10-29"), ("1y", "2025-11-28", "2025-11-29"),
        ])
    func periods(text: String, start: String, end: String) {
        #expect(Self.days(text) == [start, end])
    }

    @Test("today is the day that the clock on the wall shows")
    func zone() throws {
        let auckland = try #require(TimeZone(identifier: "Pacific/Auckland"))
        #expect(Self.days("today", auckland) == ["2026-11-29", "2026-11-30"])
    }

    @Test(
        "what is no day is refused",
        arguments: [
            "", "foo", "2026-13", "2026-02-30", "26-11-03", "2026-", "-5d", "d", "99999999999999999999d",
            "2026-11-03-04",
        ])
    func refused(text: String) {
        #expect(Self.days(text) == nil)
    }
}
