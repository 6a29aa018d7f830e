import Testing

@testable import Fetching

@Suite struct HostileAnswerTests {
    private static func failure(
        _ change: @escaping (inout FetchLimits) -> Void = { _ in }, _ moves: HostileServer.Move...
    ) async throws -> FetchError.Code? {
        let server = try HostileServer { _ in moves }
        return await Fetcher.quick(change).outcome(of: FetchRequest(url: server.url("/"))).failure
    }

    @Test func aBodyWithoutEndIsTooLarge() async throws {
        let zeros = [UInt8](repeating: 0, count: 65_536)
        #expect(try await Self.failure({ _ in }, .text("HTTP/1.1 200 OK\r\n\r\n"), .flood(zeros)) == .tooLarge)
    }

    @Test func aBodyThatIsAnnouncedAsTooLargeIsNotWaitedFor() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"
        #expect(try await Self.failure({ _ in }, .text(head), .stall) == .tooLarge)
    }

    @Test func aGzipBombIsTooLargeOnceDecoded() async throws {
        let bomb = GzipBomb(zeros: 50 << 20).bytes
        let answer = HostileServer.Move.answer(headers: ["Content-Encoding: gzip"], body: bomb)
        #expect(bomb.count < 1 << 20)
        #expect(try await Self.failure({ _ in }, answer) == .tooLarge)
    }

    @Test func gzipWithinTheLimitIsDecoded() async throws {
        let body = GzipBomb(zeros: 1000).bytes
        // Its check is wrong, which shows that it was read to the end.
        #expect(
            try await Self.failure({ _ in }, .answer(headers: ["Content-Encoding: gzip"], body: body)) == .undecodable)
    }

    @Test func textThatIsNotGzipIsUndecodable() async throws {
        #expect(
            try await Self.failure({ _ in }, .answer("200 OK", "Content-Encoding: gzip", body: "plain")) == .undecodable
        )
    }

    @Test func aBodyShorterThanAnnouncedIsTruncated() async throws {
        #expect(
            try await Self.failure({ _ in }, .text("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort"), .close)
                == .truncated)
    }

    @Test func aConnectionThatEndsAtOnceIsTruncated() async throws {
        #expect(try await Self.failure({ _ in }, .close) == .truncated)
    }

    @Test func aBodyThatDripsIsGivenUpLongBeforeItsTimeIsOver() async throws {
        let drip = HostileServer.Move.drip([UInt8](repeating: 0x20, count: 10_000), milliseconds: 20)
        let head = HostileServer.Move.text("HTTP/1.1 200 OK\r\n\r\n")
        // The drip is over in 200 seconds, so that only its slowness can end it as too long.
        let change: (inout FetchLimits) -> Void = {
            $0.slownessTimeout = 1
            $0.totalTimeout = 3000
        }
        #expect(try await Self.failure(change, head, drip) == .timedOut)
    }

    @Test func anAnswerThatNeverComesIsGivenUp() async throws {
        #expect(try await Self.failure({ $0.totalTimeout = 0.3 }, .stall) == .timedOut)
    }

    @Test func headersWithoutEndAreTooLarge() async throws {
        let line = Array("X-Junk: \(String(repeating: "a", count: 1000))\r\n".utf8)
        #expect(try await Self.failure({ _ in }, .text("HTTP/1.1 200 OK\r\n"), .flood(line)) == .tooLarge)
    }

    @Test func interimAnswersWithoutEndAreTooLarge() async throws {
        let interim = Array("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".utf8)
        #expect(try await Self.failure({ _ in }, .flood(interim)) == .tooLarge)
    }

    @Test func linesThatAreNoHeadersAreNotHTTP() async throws {
        #expect(try await Self.failure({ _ in }, .text("hello\r\n\r\n"), .close) == .notHTTP)
    }

    @Test func aHeaderWithAZeroByteIsNotHTTP() async throws {
        #expect(try await Self.failure({ _ in }, .text("HTTP/1.1 200 OK\r\nETag: \0\r\n\r\n"), .close) == .notHTTP)
    }

    @Test func anErrorPageWithoutEndIsToldByItsStatus() async throws {
        let zeros = [UInt8](repeating: 0, count: 65_536)
        #expect(try await Self.failure({ _ in }, .text("HTTP/1.1 404 No\r\n\r\n"), .flood(zeros)) == .status(404))
    }

    @Test func anErrorPageThatEndsTooSoonIsToldByItsStatus() async throws {
        let head = HostileServer.Move.text("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\n")
        #expect(try await Self.failure({ _ in }, head, .close) == .status(404))
    }

    @Test func nobodyAtTheDoorIsRefused() async {
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: "http://127.0.0.1:1/")).failure == .refused)
    }
}
