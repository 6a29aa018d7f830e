import Foundation
import Testing

@testable import PlainText

@Suite("Dates as articles write them")
struct DateTests {
    @Test(
        "a line with a date is understood",
        arguments: [
            ("March 29, 2015", "2015-03-29T00:00:00Z"), ("29 March 2015", "2015-03-29T00:00:00Z"),
            ("2015-03-29", "2015-03-29T00:00:00Z"), ("Mar. 29, 2015", "2015-03-29T00:00:00Z"),
            ("Sunday, March 29, 2015", "2015-03-29T00:00:00Z"), ("29th March 2015", "2015-03-29T00:00:00Z"),
            ("Published: March 29, 2015", "2015-03-29T00:00:00Z"),
            ("Published on Sunday, 29 Mar 2015 at 10:32 a.m. EDT", "2015-03-29T14:32:00Z"),
            ("2015-03-29T10:15:30+01:30", "2015-03-29T08:45:30Z"), ("2015-03-29 10:15", "2015-03-29T10:15:00Z"),
            ("Updated: 2016-02-29", "2016-02-29T00:00:00Z"), ("1 January 1970", "1970-01-01T00:00:00Z"),
            ("4 July 1776", "1776-07-04T00:00:00Z"),
        ])
    func understands(line: String, instant: String) throws {
        let date = try #require(Dateline.date(line))
        #expect(date.moment.formatted(.iso8601) == instant)
    }

    @Test(
        "anything else is no date",
        arguments: [
            "", "March", "March 29", "29 2015 March", "February 30, 2015", "2015-13-01", "29 Marchy 2015",
            "LONDON, March 3 — The council voted.", "March 29, 2015 was a cold day.", "May the best win in 2015",
            "99999-01-01", "March 0, 2015", "Monday", "Published:", "2015-02-29",
        ])
    func ignores(line: String) {
        #expect(Dateline.date(line) == nil)
    }
}
