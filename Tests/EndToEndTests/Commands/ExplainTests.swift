import Foundation
import Testing

@Suite("quoth extract --explain")
struct ExplainTests {
    let folder: CommandFolder

    init() throws {
        folder = try CommandFolder()
        try folder.write(
            "a.txt", "“We never close,” said Ada Moss. The mayor argued that the quay was \u{1B}[31mfinished.")
    }

    @Test("text has a block an attribution, with what decided, and nothing that steers a terminal")
    func text() throws {
        let outcome = try folder.quoth("extract", "--explain", "a.txt")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.hasPrefix("a\n\ndirect      “We never close,”\nsource      Ada Moss\ncue         said\n"))
        #expect(outcome.output.contains("\nspeaker     Ada Moss\nconfidence  "))
        #expect(outcome.output.contains("\ndecided by  "))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test("each attribution in JSON Lines has an object more than without")
    func json() throws {
        let outcome = try folder.quoth("extract", "--explain", "--format", "jsonl", "a.txt")
        let object = try #require(outcome.json as? [String: Any])
        let attributions = try #require(object["attributions"] as? [[String: Any]])
        for attribution in attributions {
            let explanation = try #require(attribution["explanation"] as? [String: Any])
            #expect(["model", "rule"].contains(explanation["by"] as? String ?? ""))
            #expect(explanation["rejected"] is [Any])
        }
        #expect(!attributions.isEmpty)
        let plain = try folder.quoth("extract", "a.txt")
        #expect(!plain.output.contains("explanation"))
    }

    @Test("text without explanations has the attributions alone; inputs are parted and named")
    func plain() throws {
        try folder.write("b.txt", "Nothing.")
        let outcome = try folder.quoth("extract", "--format", "text", "a.txt", "b.txt")
        #expect(!outcome.output.contains("decided by"))
        #expect(outcome.output.hasSuffix("\n\nb\n\nNobody says anything.\n"))
    }

    @Test("formats with no room for it are refused", arguments: ["brat", "webannotation"])
    func formats(format: String) throws {
        let outcome = try folder.quoth("extract", "--explain", "--format", format, "a.txt")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--explain goes with --format text or jsonl"))
    }
}
