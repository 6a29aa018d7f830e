import Foundation
import Testing

@testable import Fetching

@Suite struct AnswerTests {
    @Test func aDocumentComesWithItsHead() async throws {
        let server = try HostileServer { _ in
            [
                .answer(
                    "200 OK", "ETag: W/\"7\"", "Last-Modified: yesterday", "Content-Type: text/xml; charset=x",
                    body: "<rss/>")
            ]
        }
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/feed")))
        #expect(outcome.text == "<rss/>")
        #expect(outcome.document?.head.contentType == "text/xml; charset=x")
        #expect(outcome.document?.head.validators.etag == "W/\"7\"")
        #expect(outcome.document?.head.validators.lastModified == "yesterday")
        #expect(outcome.document?.head.url == server.url("/feed"))
        #expect(outcome.document?.head.permanentURL == nil)
    }

    @Test func aDocumentIsAskedForOnlyWhereItHasChanged() async throws {
        let server = try HostileServer { request in
            request.headers["if-none-match"] == "\"7\"" && request.headers["if-modified-since"] == "yesterday"
                ? [.text("HTTP/1.1 304 Not Modified\r\nETag: \"8\"\r\nCache-Control: max-age=60\r\n\r\n")]
                : [.answer(body: "all")]
        }
        let validators = Validators(etag: "\"7\"", lastModified: "yesterday", url: server.url("/feed"))
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/feed"), validators: validators))
        guard case .notModified(let head) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(head.validators.etag == "\"8\"")
        #expect(head.validators.lastModified == "yesterday")
        #expect(head.freshUntil != nil)
    }

    @Test func anotherAddressIsNotAskedWithTheValidatorsOfTheFirst() async throws {
        let server = try HostileServer { request in
            request.target == "/old" ? [.redirect(302, to: "/new")] : [.answer(body: "all")]
        }
        let validators = Validators(etag: "\"7\"", url: server.url("/old"))
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/old"), validators: validators))
        #expect(outcome.text == "all")
        #expect(server.past.requests.map { $0.headers["if-none-match"] } == ["\"7\"", nil])
    }

    @Test func notModifiedIsAnErrorWhereNobodyAsked() async throws {
        let server = try HostileServer { _ in [.text("HTTP/1.1 304 Not Modified\r\n\r\n")] }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"))).failure == .status(304))
    }

    @Test func theWaitThatAServerAsksForIsTold() async throws {
        let server = try HostileServer { request in
            let wait = request.target == "/seconds" ? "120" : "Fri, 31 Dec 2100 23:59:59 GMT"
            return [.answer("503 Service Unavailable", "Retry-After: \(wait)")]
        }
        let fetcher = Fetcher.quick()
        let before = Date()
        guard case .failed(let inSeconds) = await fetcher.outcome(of: FetchRequest(url: server.url("/seconds"))),
            case .failed(let asDate) = await fetcher.outcome(of: FetchRequest(url: server.url("/date")))
        else {
            Issue.record("The server sent a document.")
            return
        }
        #expect(inSeconds.code == .status(503))
        // The header counts in whole seconds from when it came.
        let told = try #require(inSeconds.retryAfter)
        #expect(told >= before.addingTimeInterval(119))
        #expect(told <= Date().addingTimeInterval(121))
        #expect(asDate.retryAfter == Date(timeIntervalSince1970: 4_133_980_799))
    }

    @Test func theProgramSaysWhatItIsAndWhatItWants() async throws {
        let server = try HostileServer { _ in [.answer()] }
        _ = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/feed")))
        _ = await Fetcher.quick().outcome(
            of: FetchRequest(url: server.url("/page"), purpose: .page, mayReachPrivateAddresses: true))
        let requests = server.past.requests
        #expect(requests.map { $0.headers["user-agent"] } == ["Quoth/test", "Quoth/test"])
        #expect(requests.first?.headers["accept"]?.contains("application/rss+xml") == true)
        #expect(requests.last?.headers["accept"]?.hasPrefix("text/html") == true)
        #expect(requests.last?.headers["accept-encoding"]?.contains("br") == true)
    }

    @Test func brotliIsDecoded() async throws {
        let compressed: [UInt8] = [
            0x1B, 0xA7, 0x02, 0xF8, 0x8D, 0x93, 0x54, 0xED, 0xFE, 0x08, 0x74, 0x63, 0xB9, 0x9C, 0xB7, 0x2E, 0x08, 0xC2,
            0x66, 0xBD, 0x88, 0x45, 0x83, 0x01, 0xC2, 0x51, 0x82, 0x36, 0xF7, 0x3B, 0x81, 0x16,
        ]
        let server = try HostileServer { _ in [.answer(headers: ["Content-Encoding: br"], body: compressed)] }
        let outcome = await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/")))
        #expect(outcome.text == String(repeating: "<rss>brotli</rss>", count: 40))
    }

    @Test(arguments: [404, 410, 429, 500]) func anErrorPageIsToldByItsStatus(status: Int) async throws {
        let server = try HostileServer { _ in [.answer("\(status) Sorry", body: "no")] }
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: server.url("/"))).failure == .status(status))
    }
}
