import NewsModel
import ScenarioSupport
import Testing

import Foundation

@testable import ReadingPage

@Suite struct DatesTests {
    @Test(
        "a moment has its day in UTC",
        arguments: [
            (0, "Jan 1, 1970"), (-1, "Dec 31, 1969"), (951_782_400, "Feb 29, 2000"), (951_868_800, "Mar 1, 2000"),
            (1_427_587_200, "Mar 29, 2015"), (4_102_444_799, "Dec 31, 2099"), (-62_135_596_800, "Jan 1, 1"),
        ] as [(Double, String)])
    func days(_ seconds: Double, _ day: String) {
        #expect(CalendarDate(Date(timeIntervalSince1970: seconds))?.text == day)
    }

    @Test("a moment beyond all calendars has no day", arguments: [1e300, -1e300, .infinity, .nan])
    func beyond(_ seconds: Double) {
        #expect(CalendarDate(Date(timeIntervalSince1970: seconds)) == nil)
        #expect(DateWriter(now: Sample.now).short(PublicationDate(Date(timeIntervalSince1970: seconds))) == nil)
    }

    @Test(
        "an age is told in its largest unit, and one of a year or more as a date",
        arguments: [
            (0, "now", "just now"), (59, "now", "just now"), (60, "1m", "1 minute ago"), (3_600, "1h", "1 hour ago"),
            (3 * 3_600, "3h", "3 hours ago"), (86_400, "1d", "1 day ago"), (13 * 86_400, "13d", "13 days ago"),
            (14 * 86_400, "2w", "2 weeks ago (Oct 31)"), (62 * 86_400, "8w", "8 weeks ago (Sep 13)"),
            (63 * 86_400, "2mo", "2 months ago (Sep 12)"), (154 * 86_400, "5mo", "5 months ago (Jun 13)"),
            (364 * 86_400, "11mo", "11 months ago (Nov 15)"),
            (366 * 86_400, "Nov 13, 2022", "Nov 13, 2022"), (-86_400, "Nov 15, 2023", "Nov 15, 2023"),
        ] as [(Double, String, String)])
    func ages(_ seconds: Double, _ short: String, _ long: String) {
        let date = PublicationDate(Sample.now.addingTimeInterval(-seconds))
        #expect(DateWriter(now: Sample.now).short(date) == short)
        #expect(DateWriter(now: Sample.now).long(date) == long)
    }

    @Test(
        "a line is the day and no more in any of its forms",
        arguments: [
            ("November 2, 2026", true), ("2 November 2026", true), ("Nov. 2nd, 2026", true), ("2026-11-02", true),
            ("Published on Monday, 2 November 2026", true), ("02.11.2026", true), ("", false), ("2026", false),
            ("November 3, 2026", false), ("November 2, 2026, 10:32 a.m.", false), ("2 Nov 2026 2", false),
            ("Updated November 2, 2026", false), ("Tarrowmouth, November 2, 2026", false), ("N 2 2026", false),
        ])
    func sameDay(_ line: String, _ isAll: Bool) {
        // Noon of that day.
        #expect(CalendarDate(Date(timeIntervalSince1970: 1_793_620_800))?.isAll(of: line) == isAll)
    }

    @Test("the day is the one that was written, wherever the reader's clock is")
    func writtenDay() {
        // 2026-03-01T23:30:00-05:00, which is a day later in UTC.
        let date = PublicationDate(Date(timeIntervalSince1970: 1_772_425_800), secondsFromUTC: -5 * 3_600)
        #expect(DateWriter().short(date) == "Mar 1, 2026")
        #expect(DateWriter(now: date.moment.addingTimeInterval(3 * 604_800), style: .iso).long(date) == "2026-03-01")
        #expect(DateWriter(now: date.moment.addingTimeInterval(3 * 604_800)).long(date) == "3 weeks ago (Mar 1)")
    }

    @Test("an article without a date says when it was added, and says that it is that")
    func added() {
        let id = Article.ID(rawValue: 1)
        let summary = ArticleSummary(id: id, title: "A", added: Sample.now.addingTimeInterval(-2 * 86_400))
        #expect(DateWriter(now: Sample.now).short(summary) == "added 2d")
        #expect(DateWriter(now: Sample.now).long(summary) == "added 2 days ago")
        #expect(DateWriter().short(summary) == "added Nov 12, 2023")
        #expect(DateWriter().short(ArticleSummary(id: id, title: "A")) == nil)
    }

    @Test("without a now there are no ages, only dates")
    func noNow() {
        #expect(DateWriter().short(PublicationDate(Sample.now)) == "Nov 14, 2023")
    }
}
