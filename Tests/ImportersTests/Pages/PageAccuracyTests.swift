import Foundation
import NewsModel
import Testing

@testable import Importers

/// How much of the collected pages' articles is found, by the measure of the article-extraction-benchmark: precision and recall of
/// four words in a row, means over the pages.
@Suite("Articles of collected pages are found")
struct PageAccuracyTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../../../shared/corpora/pages").standardizedFileURL
    private static let areThere = FileManager.default.fileExists(
        atPath: folder.appendingPathComponent("dev.jsonl").path)

    private struct Page: Decodable {
        let suite: String
        let html: String
        let url: String?
        let lang: String?
        let text: String?
    }

    /// One page in so many is read; a debug build takes a while for each.
    private static let step = 4

    @Test(
        "the shares of the suites", .enabled(if: areThere, "../shared is not here"),
        arguments: [("aeb", 0.94), ("feval", 0.94), ("fundus", 0.93), ("wcxb", 0.93)])
    func shares(suite: String, least: Double) throws {
        let lines = try String(contentsOf: Self.folder.appendingPathComponent("dev.jsonl"), encoding: .utf8)
        let pages = try lines.split(separator: "\n").map { try JSONDecoder().decode(Page.self, from: Data($0.utf8)) }
            .filter { $0.suite == suite && $0.lang == "en" }.enumerated().filter { $0.offset % Self.step == 0 }.map(
                \.element)
        var (precision, recall) = (0.0, 0.0)
        for page in pages {
            let found = Self.fours(
                (try? PageImporter().page(of: Self.bytes(of: page), url: page.url)).map(Self.body) ?? "")
            let expected = Self.fours(page.text ?? "")
            let both = Double(found.reduce(0) { $0 + min($1.value, expected[$1.key] ?? 0) })
            precision += both / Double(max(1, found.values.reduce(0, +)))
            recall += both / Double(max(1, expected.values.reduce(0, +)))
        }
        #expect(2 * precision * recall / (precision + recall) / Double(pages.count) > least)
    }

    private static func body(of page: ImportedPage) -> String {
        page.draft.paragraphs.filter { $0.kind != .headline && $0.kind != .caption }
            .map { page.draft.text.text(in: $0.range) }.joined(separator: "\n")
    }

    private static func fours(_ text: String) -> [[Substring]: Int] {
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        guard words.count >= 4 else { return [words: 1] }
        return Dictionary(words.indices.dropLast(3).map { (Array(words[$0..<$0 + 4]), 1) }, uniquingKeysWith: +)
    }

    private static func bytes(of page: Page) throws -> [UInt8] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", folder.appendingPathComponent(page.html).path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return [UInt8](data)
    }
}
