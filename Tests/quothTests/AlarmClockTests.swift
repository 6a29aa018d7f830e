import Foundation
import NewsModel
import ReaderUI
import Testing

@testable import quoth

@Suite("The reader's alarm clock")
struct AlarmClockTests {
    private let first = Alarm.noticeFades(1)
    private let second = Alarm.noticeFades(2)

    @Test("it waits for the earliest, and an alarm keeps its time while it is set again")
    func earliest() throws {
        var clock = AlarmClock()
        #expect(clock.secondsLeft == nil && clock.due().isEmpty)
        clock.set([(first, 100), (second, 50)])
        let left = try #require(clock.secondsLeft)
        #expect(left > 40 && left <= 50)
        Thread.sleep(forTimeInterval: 0.02)
        clock.set([(first, 100), (second, 50)])
        #expect(try #require(clock.secondsLeft) < left)
    }

    @Test("what is due is told once")
    func due() {
        var clock = AlarmClock()
        clock.set([(first, 0), (second, 100)])
        #expect(clock.due() == [first])
        #expect(clock.due().isEmpty && clock.secondsLeft.map { $0 > 90 } == true)
    }

    @Test("what is not waited for any more does not ring")
    func gone() {
        var clock = AlarmClock()
        clock.set([(first, 0)])
        clock.set([])
        #expect(clock.due().isEmpty && clock.secondsLeft == nil)
    }
}
