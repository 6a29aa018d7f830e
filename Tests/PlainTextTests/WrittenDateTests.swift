import Foundation
import NewsModel
import Testing

@testable import PlainText

@Suite("Dates as publishers and programs write them")
struct WrittenDateTests {
    /// A moment and its zone as ISO 8601 has them, by way of Foundation.
    private func written(_ date: PublicationDate?) -> String? {
        guard let date, let zone = TimeZone(secondsFromGMT: date.secondsFromUTC) else { return nil }
        let style = Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone)
        return date.moment.formatted(style)
    }

    static let dates = [
        ("2026-03-01", "2026-03-01T00:00:00Z"), ("2026-03-01T23:30:00-05:00", "2026-03-01T23:30:00-05:00"),
        ("2026-03-01 10:00", "2026-03-01T10:00:00Z"), ("2026-03-01T10:00:00+0530", "2026-03-01T10:00:00+05:30"),
        ("20260301", "2026-03-01T00:00:00Z"), ("20260301T100000Z", "2026-03-01T10:00:00Z"),
        ("20260301T1000+02", "2026-03-01T10:00:00+02:00"),
        ("Wed, 27 Apr 2016 19:25:14 -0400", "2016-04-27T19:25:14-04:00"),
        ("Wed, 27 Apr 2016 19:25:14 GMT", "2016-04-27T19:25:14Z"), ("27 Apr 16", "2016-04-27T00:00:00Z"),
        ("27 Apr 99 10:00 EST (Eastern)", "1999-04-27T10:00:00-05:00"), ("27-Apr-2016", "2016-04-27T00:00:00Z"),
        ("Apr 27, 2016 7:25 PM", "2016-04-27T19:25:00Z"),
        ("April 27 2016 at 12:05 a.m. PDT", "2016-04-27T00:05:00-07:00"),
        ("1461799514", "2016-04-27T23:25:14Z"), ("1461799514000", "2016-04-27T23:25:14Z"),
        ("1461799514.5", "2016-04-27T23:25:14Z"),
        ("2026-12-31T24:00:00Z", "2026-12-31T23:59:59Z"), ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
        ("9999-12-31", "9999-12-31T00:00:00Z"), ("2026-03", "2026-03-01T00:00:00Z"), ("2026", "2026-01-01T00:00:00Z"),
        ("2026-W09-7", "2026-03-01T00:00:00Z"), ("2026-060", "2026-03-01T00:00:00Z"),
        ("2026-03-01T10:00:00 +01:00", "2026-03-01T10:00:00+01:00"),
        ("2026-03-01T10:00:00.123456789Z", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00:00 UTC", "2026-03-01T10:00:00Z"), ("2026-03-01T10:00:00 EST", "2026-03-01T10:00:00-05:00"),
        ("2026-03-01T10:00:00[Europe/Paris]", "2026-03-01T10:00:00Z"),
        ("Sun Mar  1 10:00:00 2026", "2026-03-01T10:00:00Z"),
        ("Sun Mar 1 10:00:00 CET 2026", "2026-03-01T10:00:00+01:00"), ("2026/03/01", "2026-03-01T00:00:00Z"),
        ("2026.3.1", "2026-03-01T00:00:00Z"), ("2026-3-1", "2026-03-01T00:00:00Z"),
        ("March 1st, 2026", "2026-03-01T00:00:00Z"),
        ("1st of March 2026", "2026-03-01T00:00:00Z"), ("2026-03-01T10", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00:00\u{2212}05:00", "2026-03-01T10:00:00-05:00"), ("1865-04-15", "1865-04-15T00:00:00Z"),
        ("Fri, 14 Apr 1865 22:15:00 -0500", "1865-04-14T22:15:00-05:00"), (" 2026-03-01\n", "2026-03-01T00:00:00Z"),
        ("2026-03-01T10:00:00 GMT+2", "2026-03-01T10:00:00+02:00"), ("2024-02-29", "2024-02-29T00:00:00Z"),
        ("Published: March 29, 2015", "2015-03-29T00:00:00Z"), ("2026-03-01, 10:00 Uhr", nil),
        ("27. April 2016", "2016-04-27T00:00:00Z"), ("27.04.2016 10:00", "2016-04-27T10:00:00Z"),
        ("1 mars 2026", "2026-03-01T00:00:00Z"), ("12 de marzo de 2013", "2013-03-12T00:00:00Z"),
        ("11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"), ("9 мая 2015", "2015-05-09T00:00:00Z"),
        ("27 Apr 116", "2016-04-27T00:00:00Z"), ("27 Apr 2016 10:00 ET", "2016-04-27T10:00:00-05:00"),
        ("2016-04-27T10:00:00 Etc/GMT", "2016-04-27T10:00:00Z"), ("2020-W53-7", "2021-01-03T00:00:00Z"),
        ("2000-02-29", "2000-02-29T00:00:00Z"), ("2024-366", "2024-12-31T00:00:00Z"),
    ]

    @Test("a date is understood, with the day that was written", arguments: dates)
    func understood(text: String, moment: String?) {
        #expect(written(WrittenDate.date(text)) == moment)
    }

    @Test(
        "what is no date, or might be two, is none",
        arguments: [
            "", " ", "yesterday", "04/27/2016", "03/01/2026", "1/3/26", "2026-02-30", "0000-00-00", "2026-13-01",
            "2026-00-10",
            "2025-02-29", "1900-02-29", "2026-04-31", "2026-W54-1", "2026-W00-1", "2021-W53-1", "2026-366", "12345",
            "123", "99999-01-01", "31 Foo 2026", "Mon",
            "2026-03-01T25:00",
            "2026-03-01T10:61", "now", "-", "T10:00", "27 Apr", "12 people of 2026", "١٢٣٤-٠١-٠١",
        ])
    func notUnderstood(text: String) { #expect(WrittenDate.date(text) == nil) }

    @Test(
        "a field made for dates is read where a text would be left alone",
        arguments: [
            ("04/27/2016 7:25:14 PM", "2016-04-27T19:25:14Z"), ("27/04/2016", "2016-04-27T00:00:00Z"),
            ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"),
            ("Mi, 27 Apr 2016 19:25:14 +0200", "2016-04-27T19:25:14+02:00"),
            ("Wed, 27 Apr 2016 19:25:14 +00:00Z", "2016-04-27T19:25:14Z"),
            ("27 Apr 2016 19:25:14 Elsewhere", "2016-04-27T19:25:14Z"), ("yesterday", nil), ("13/13/2016", nil),
        ])
    func field(text: String, moment: String?) { #expect(written(WrittenDate.fieldDate(text)) == moment) }

    @Test("dates of any length are read in time that grows with them")
    func long() {
        #expect(WrittenDate.date(String(repeating: "9", count: 1_000_000)) == nil)
        #expect(WrittenDate.date(String(repeating: "Mon, ", count: 100_000)) == nil)
        #expect(WrittenDate.date(String(repeating: "(", count: 1_000_000)) == nil)
    }
}
