import Foundation
import Testing

@testable import Fetching

@Suite struct CacheLifetimeTests {
    private static let now = Date(timeIntervalSince1970: 1_000_000_000)

    private static func seconds(_ lines: String...) -> Double? {
        var head = ResponseHead()
        head.receive(line: Array("HTTP/2 200\r\n".utf8))
        for line in lines { head.receive(line: Array((line + "\r\n").utf8)) }
        return CacheLifetime.end(of: head, now: now)?.timeIntervalSince(now)
    }

    @Test func theMaximumAgeCounts() {
        #expect(Self.seconds("Cache-Control: public, max-age=600") == 600)
        #expect(Self.seconds("cache-control: Max-Age=\"600\"") == 600)
        #expect(Self.seconds("Cache-Control: public", "Cache-Control: max-age=60") == 60)
    }

    @Test func theTimeSpentInCachesIsTakenOff() {
        #expect(Self.seconds("Cache-Control: max-age=600", "Age: 500") == 100)
        #expect(Self.seconds("Cache-Control: max-age=600", "Age: 700") == nil)
    }

    @Test func whatIsNotToBeKeptIsNotFresh() {
        #expect(Self.seconds("Cache-Control: no-cache, max-age=600") == nil)
        #expect(Self.seconds("Cache-Control: no-store") == nil)
    }

    @Test func anExpiryDateCountsWithoutMaximumAge() {
        #expect(Self.seconds("Expires: Sun, 09 Sep 2001 01:56:40 GMT") == 600)
        #expect(Self.seconds("Expires: Sunday, 09-Sep-01 01:56:40 GMT") == 600)
        #expect(Self.seconds("Expires: 0") == nil)
        #expect(Self.seconds("Cache-Control: max-age=0", "Expires: Sun, 09 Sep 2001 01:56:40 GMT") == nil)
    }

    @Test func absurdAgesAreCut() {
        #expect(Self.seconds("Cache-Control: max-age=99999999999999999999999") == 31_536_000)
        #expect(Self.seconds("Cache-Control: max-age=-5") == nil)
        #expect(Self.seconds("Cache-Control: max-age=99999999999999999999999", "Age: 99999999999999999999999") == nil)
    }
}
