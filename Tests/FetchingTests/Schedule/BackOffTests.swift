import Foundation
import Testing

@testable import Fetching

@Suite struct BackOffTests {
    private static let now = Date(timeIntervalSince1970: 1_000_000)

    private static func seconds(_ failures: Int, retryAfter: Double? = nil, fresh: Double? = nil) -> Double {
        BackOff().nextRequest(
            after: now, failures: failures, retryAfter: retryAfter.map(now.addingTimeInterval),
            freshUntil: fresh.map(now.addingTimeInterval)
        ).timeIntervalSince(now)
    }

    @Test func aSourceThatAnswersIsAskedAgainAfterTheInterval() {
        #expect(Self.seconds(0) == 1800)
    }

    @Test func eachFailureDoublesTheWaitUpToADay() {
        #expect([1, 2, 3, 6, 7, 1_000_000].map { Self.seconds($0) } == [1800, 3600, 7200, 57_600, 86_400, 86_400])
    }

    @Test func whatTheServerAsksForCountsInsteadOfTheFailures() {
        #expect(Self.seconds(6, retryAfter: 120) == 120)
        #expect(Self.seconds(1, retryAfter: 7000) == 7000)
    }

    @Test func aServerCannotAskToBeAskedAllTheTimeOrNeverAgain() {
        #expect(Self.seconds(3, retryAfter: -5) == 60)
        #expect(Self.seconds(3, retryAfter: 1e12) == 86_400)
        #expect(Self.seconds(0, fresh: 1e12) == 86_400)
    }

    @Test func freshnessLengthensTheIntervalAndNeverShortensIt() {
        #expect(Self.seconds(0, fresh: 7200) == 7200)
        #expect(Self.seconds(0, fresh: 60) == 1800)
    }

    @Test func anIntervalLongerThanTheLongestWaitIsKept() {
        var weekly = BackOff()
        weekly.interval = 604_800
        #expect(weekly.nextRequest(after: Self.now, failures: 0).timeIntervalSince(Self.now) == 604_800)
        #expect(weekly.nextRequest(after: Self.now, failures: 9).timeIntervalSince(Self.now) == 604_800)
    }
}
