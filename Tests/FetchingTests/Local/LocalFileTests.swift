import Foundation
import Testing

@testable import Fetching

@Suite struct LocalFileTests {
    @Test func aFileIsReadOnceUntilItChanges() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path("a feed.xml")
        try Data("<rss/>".utf8).write(to: URL(fileURLWithPath: file))
        let url = "file://" + folder.path("a%20feed.xml")
        let first = await Fetcher.quick().outcome(of: FetchRequest(url: url))
        #expect(first.text == "<rss/>")
        let validators = try #require(first.document?.head.validators)
        let second = await Fetcher.quick().outcome(of: FetchRequest(url: url, validators: validators))
        #expect(second == .notModified(FetchedHead(url: url, validators: validators)))
        try Data("<feed/>".utf8).write(to: URL(fileURLWithPath: file))
        #expect(await Fetcher.quick().outcome(of: FetchRequest(url: url, validators: validators)).text == "<feed/>")
    }

    @Test func aFileLargerThanTheLimitIsNotRead() async throws {
        let folder = try TemporaryFolder()
        try Data(repeating: 0, count: 101).write(to: URL(fileURLWithPath: folder.path("large")))
        let fetcher = Fetcher.quick { $0.feedBytes = 100 }
        #expect(await fetcher.outcome(of: FetchRequest(url: "file://" + folder.path("large"))).failure == .tooLarge)
    }

    @Test func whatIsNotARegularFileIsNotRead() async throws {
        let folder = try TemporaryFolder()
        mkfifo(folder.path("pipe"), 0o600)
        for path in [folder.path("pipe"), folder.path(""), "/dev/zero"] {
            #expect(await Fetcher.quick().outcome(of: FetchRequest(url: "file://" + path)).failure == .notAFile)
        }
    }

    @Test func aMissingFileIsTold() async throws {
        let folder = try TemporaryFolder()
        #expect(
            await Fetcher.quick().outcome(of: FetchRequest(url: "file://" + folder.path("none"))).failure == .noSuchFile
        )
    }
}
