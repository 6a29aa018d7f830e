import Foundation
import Testing

@testable import quoth

@Suite struct CalendarDayTests {
    @Test("a day is read as its noon in UTC")
    func day() {
        #expect(CalendarDay(argument: "1970-01-02")?.noon == Date(timeIntervalSince1970: 86_400 + 43_200))
    }

    @Test(
        "anything but year, month and day of a day that there is gives none",
        arguments: ["", "today", "2026", "2026-02-30", "22.11.2026", "2026-11-22T10:00:00Z", "2026-11-2"])
    func noDay(argument: String) {
        #expect(CalendarDay(argument: argument) == nil)
    }
}
