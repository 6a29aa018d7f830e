import Foundation
import Testing

@testable import TextFormats
@testable import quoth_fuzz

@Suite("Signs beside marks that join them")
struct EscapingTests {
    @Test("every format keeps each in its field, read back scalar by scalar", arguments: Neighbours.marks)
    func fields(mark: Unicode.Scalar) {
        for text in Neighbours.texts(with: mark) {
            let complaints = EscapeCheck.all.flatMap { $0.complaints(about: text) }
            #expect(complaints == [], "\(text.debugDescription)")
        }
    }

    @Test("Foundation reads the same JSON strings back", arguments: Neighbours.marks)
    func json(mark: Unicode.Scalar) throws {
        let texts = Neighbours.texts(with: mark)
        let written = JSONValue.array(texts.map(JSONValue.string)).text
        let read = try JSONDecoder().decode([String].self, from: Data(written.utf8))
        #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
    }

    @Test(
        "a check that reads back complains of text that is written as it is",
        arguments: ["CSV", "JSON", "TOML", "brat", "XML", "Markdown", "roff", "file name", "line"])
    func complaints(format: String) throws {
        let check = try #require(EscapeCheck.all.first { $0.name == format })
        let hostile = "\"</a>\u{301}*x*\\\n\t.so\u{202E}/"
        #expect(check.problem(hostile, hostile) != nil)
    }
}
