import Foundation
import Testing

@Suite("quoth extract")
struct ExtractCommandTests {
    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    @Test("each line of standard input gives a line, in order, bad ones with their error and a status of bad data")
    func lines() throws {
        let input = [
            #"{"id": "a", "text": "😀!\n\n“No,” said Ada Moss."}"#, #"{"id": "b""#, #"{"id": "c"}"#,
            #"{"id": 7, "text": ""}"#,
        ]
        let outcome = try folder.quoth("extract", input: input.joined(separator: "\n"))
        #expect(outcome.status == 65)
        #expect(outcome.errors.hasPrefix("quoth: standard input, line 2: this is not the JSON of an article"))
        let objects = try outcome.lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.map { "\($0["id"] ?? "")" } == ["a", "<null>", "c", "7"])
        #expect(objects.map { $0["error"] != nil } == [false, true, true, false])
        let first = try #require((objects.first?["attributions"] as? [[String: Any]])?.first)
        #expect(first["content"] as? [[Int]] == [[4, 9]])
        #expect(first["speaker"] as? String == "Ada Moss" && first["kind"] as? String == "direct")
        #expect(
            Set(first.keys) == [
                "kind", "content", "source", "cue", "speaker", "modality", "manner", "confidence", "rule",
            ])
        #expect(objects.last?["attributions"] as? [String] == [])
    }

    @Test(
        "standard input that begins neither as an object nor as an array is one text",
        arguments: ["Vote\n\n“No,” said Ada Moss.", "\u{FEFF}\n \n“No,” said Ada Moss."])
    func text(input: String) throws {
        let outcome = try folder.quoth("extract", "-", input: input)
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
        #expect(outcome.output.hasPrefix(#"{"id": "-", "#))
        #expect(outcome.output.contains(#""speaker": "Ada Moss""#))
    }

    @Test("many lines come out in the order they went in")
    func order() throws {
        let input = (0..<500).map { "{\"id\": \($0), \"text\": \"“No,” said Ada Moss.\"}" }.joined(separator: "\n")
        let outcome = try folder.quoth("extract", input: input)
        let ids = outcome.lines.map { $0.prefix { $0 != "," } }
        #expect(outcome.status == 0)
        #expect(ids == (0..<500).map { "{\"id\": \($0)" })
    }

    @Test("positions count from the first character of the file, line ends as they are")
    func offsets() throws {
        try folder.write("a.b.txt", "\u{FEFF}Vote\r\n\r\n“No,” said Ada Moss.\r\n")
        let outcome = try folder.quoth("extract", "a.b.txt")
        #expect(outcome.output.hasPrefix(#"{"id": "a.b", "#))
        #expect(outcome.output.contains(#""content": [[8, 13]]"#))
    }

    @Test("brat standoff has spans in code points and an event an attribution")
    func brat() throws {
        try folder.write("a.txt", "😀!\n\n“No,” said Ada Moss.")
        #expect(
            try folder.quoth("extract", "a.txt", "--format", "brat").output == """
                T1\tSource 15 23\tAda Moss
                T2\tCue 10 14\tsaid
                T3\tContent 4 9\t“No,”
                T4\tAttribution 10 14\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                A1\tKind E1 direct
                A2\tModality E1 asserted
                A3\tManner E1 statement
                #1\tAnnotatorNotes E1\tAda Moss

                """)
    }

    @Test("web annotations say where the words stand and what they are")
    func webAnnotation() throws {
        try folder.write("a.txt", "😀!\n\n“No,” said Ada Moss.")
        let outcome = try folder.quoth("extract", "a.txt", "--format", "webannotation")
        #expect(outcome.output.contains(#"{"type": "TextPositionSelector", "start": 4, "end": 9}"#))
        #expect(
            outcome.output.contains(
                #"{"type": "TextQuoteSelector", "exact": "“No,”", "prefix": "😀!\n\n", "suffix": " said Ada Moss."}"#))
    }

    @Test("a file that cannot be read has its line, and the run goes on")
    func failures() throws {
        try folder.write("a.txt", "")
        try folder.write("b.txt", "“No,” said Ada Moss.")
        let outcome = try folder.quoth("extract", "a.txt", "b.txt", "c.txt", "--output", "out")
        #expect(
            outcome.lines.isEmpty && outcome.status == 65 && outcome.errors.contains("c.txt: there is no such file"))
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
        #expect(written == ["a.json", "b.json", "c.json"])
    }

    @Test("inputs of one name do not write over each other")
    func sameNames() throws {
        let inputs = (1...3).map { "{\"id\": \"a\", \"text\": \"“No,” said Ada \($0).\"}" }.joined(separator: "\n")
        #expect(try folder.quoth("extract", "-", "--output", "out", input: inputs).status == 0)
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
        #expect(written == ["a-2.json", "a-3.json", "a.json"])
    }
}
