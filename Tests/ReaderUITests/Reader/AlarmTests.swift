import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct AlarmTests {
    @Test("a message fades by itself, unless another took its place")
    func fading() throws {
        var reader = ReaderHarness()
        #expect(reader.state.alarms.isEmpty)
        reader.press("ln")
        let first = try #require(reader.state.alarms.first)
        #expect(first.seconds == 5 && reader.state.notice != nil)
        reader.press("n")
        reader.send(.alarm(first.alarm))
        #expect(reader.state.notice != nil)
        reader.send(.alarm(try #require(reader.state.alarms.first).alarm))
        #expect(reader.state.notice == nil && reader.state.alarms.isEmpty)
    }

    @Test("for a screen reader, what was said stays")
    func staying() {
        var options = ReaderOptions()
        options.isForScreenReader = true
        var reader = ReaderHarness(options: options)
        reader.press("l]")
        #expect(reader.state.notice != nil && reader.state.alarms.isEmpty)
    }

    @Test(
        "an article counts as read by the rule that was chosen",
        arguments: [
            (ReadingRule.never, false, false), (.onOpening, true, true), (.atEnd, false, true),
            (.after(9), false, false),
        ])
    func marking(rule: ReadingRule, onOpening: Bool, atEnd: Bool) {
        var options = ReaderOptions()
        options.marksRead = rule
        var reader = ReaderHarness([Sample.library[0]], height: 12, options: options)
        let read = ReaderEffect.library(.store(.read(Sample.library[0].id, true)))
        reader.press("l")
        #expect(reader.effects.contains(read) == onOpening)
        reader.press("G")
        #expect(reader.effects.contains(read) == atEnd)
    }

    @Test("an article that is open for so long counts as read then, and not if it was left before")
    func markingLater() throws {
        var options = ReaderOptions()
        options.marksRead = .after(9)
        var reader = ReaderHarness(options: options)
        reader.press("l")
        let alarm = try #require(reader.state.alarms.first)
        #expect(alarm.seconds == 9)
        reader.press("h")
        #expect(reader.state.alarms.isEmpty)
        reader.press("l")
        reader.send(.alarm(alarm.alarm))
        #expect(reader.effects.contains(.library(.store(.read(Sample.library[0].id, true)))))
        #expect(reader.state.alarms.isEmpty)
    }
}
