import Foundation
import NewsModel
import Testing

@testable import Importers

/// Feeds and lists of feeds in the folder `shared` beside the package, with what other programs' tests expect of them.
struct FeedCollection {
    private static let shared = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("../../../../shared").standardizedFileURL
    private static let manifest = shared.appendingPathComponent("corpora/feeds/dev.jsonl")
    private static let scorer = shared.appendingPathComponent("eval/score_feeds.py")

    /// Whether they, and the program that scores, are there.
    static var isPresent: Bool {
        [manifest, scorer].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
    }

    private struct Row: Decodable {
        let id: String
        let suite: String
        let file: String
        let contentType: String?
        let contentLocation: String?

        private enum CodingKeys: String, CodingKey {
            case id, suite, file
            case contentType = "content_type"
            case contentLocation = "content_location"
        }
    }

    /// The share of the checks that are met, by suite.
    static func scores() throws -> [String: Double] {
        let rows = try Data(contentsOf: manifest).split(separator: 0x0A)
            .map { try JSONDecoder().decode(Row.self, from: $0) }
        var lines = Data()
        for row in rows {
            lines += try JSONSerialization.data(withJSONObject: prediction(row))
            lines.append(0x0A)
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString).jsonl")
        try lines.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try scores(ofPredictionsAt: file)
    }

    private static func prediction(_ row: Row) throws -> [String: Any] {
        let file = manifest.deletingLastPathComponent().appendingPathComponent(row.file)
        let bytes = Array(try Data(contentsOf: file))
        do throws(ImportError) {
            if row.suite == "opml" {
                return ["id": row.id, "opml": try OutlineImporter().outline(of: bytes).subscriptions.map(object)]
            }
            let feed = try FeedImporter().feed(of: bytes, url: row.contentLocation, contentType: row.contentType)
            let fields = [
                "title": feed.title, "link": feed.link, "description": feed.description, "language": feed.language,
            ]
            return ["id": row.id, "feed": fields.compactMapValues { $0 }, "entries": feed.entries.map(object)]
        } catch {
            return ["id": row.id, "error": error.description]
        }
    }

    private static func object(_ entry: FeedEntry) -> [String: Any] {
        let fields = [
            "title": entry.title, "link": entry.link, "id": entry.id, "summary": entry.summary,
            "content": entry.content, "published": entry.published.map(written), "updated": entry.updated.map(written),
        ]
        var object: [String: Any] = fields.compactMapValues { $0 }
        object["authors"] = entry.authors
        return object
    }

    private static func object(_ entry: FeedOutlineEntry) -> [String: Any] {
        ["title": entry.title ?? "", "xmlUrl": entry.feedURL, "htmlUrl": entry.siteURL ?? "", "folder": entry.folder]
    }

    private static func written(_ date: PublicationDate) -> String { date.moment.formatted(.iso8601) }

    private static func scores(ofPredictionsAt file: URL) throws -> [String: Double] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", scorer.path, "--manifest", manifest.path, "--pred", file.path]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let line = /^(?<suite>\S+) .*checks (?<met>\d+)\/(?<all>\d+)/
        return try text.split(separator: "\n").reduce(into: [:]) { scores, row in
            guard let found = try line.firstMatch(in: row), let met = Double(found.met), let all = Double(found.all)
            else { return }
            scores[String(found.suite)] = met / all
        }
    }
}
