import Testing

@testable import Importers

@Suite("Bytes become text")
struct TextDecodingTests {
    @Test(
        "the encoding is told from the bytes",
        arguments: [
            ("UTF-8", Array("“Café”".utf8), "“Café”"),
            ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array("“Hi”".utf8), "“Hi”"),
            ("UTF-16, little end first", [0xFF, 0xFE, 0x48, 0, 0x1C, 0x20, 0x3D, 0xD8, 0, 0xDE], "H“😀"),
            ("UTF-16, big end first", [0xFE, 0xFF, 0, 0x48, 0x20, 0x1C, 0xD8, 0x3D, 0xDE, 0], "H“😀"),
            ("UTF-16 cut in the middle", [0xFF, 0xFE, 0x48, 0, 0x49], "H"),
            ("UTF-16 without a mark", [0x48, 0, 0x69, 0, 0x1C, 0x20, 0x21, 0], "Hi“!"),
            ("UTF-16 without a mark, big end first", [0, 0x48, 0, 0x69, 0x20, 0x1C, 0, 0x21], "Hi“!"),
            ("Windows-1252", [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x80], "“Café”€"),
        ])
    func decodes(encoding: String, bytes: [UInt8], text: String) throws {
        #expect(try TextDecoding.text(of: bytes) == text)
    }

    @Test(
        "a bad byte in UTF-8 is one U+FFFD and counted; a text of letters in Windows-1252 is one",
        arguments: [
            (Array("café “no” ".utf8) + [0xFF] + Array(" came".utf8), "café “no” \u{FFFD} came", 1),
            (Array("plain ".utf8) + [0xFF, 0x20, 0xC0], "plain \u{FFFD} \u{FFFD}", 2),
            (Array("cut ".utf8) + [0xE2, 0x80], "cut \u{FFFD}", 1),
            (Array("\u{FFFD} ö".utf8) + [0x80], "\u{FFFD} ö\u{FFFD}", 1),
            ([0x93] + Array("It".utf8) + [0x92] + Array("s caf".utf8) + [0xE9, 0x94], "“It’s café”", 0),
            (Array("na".utf8) + [0xEF] + Array("ve “a” “b”".utf8), "na\u{FFFD}ve “a” “b”", 1),
            (
                Array("Stra".utf8) + [0xDF] + Array("e, ".utf8) + [0xD6, 0xDF] + Array("terreich".utf8),
                "Straße, Ößterreich", 0
            ),
        ] as [([UInt8], String, Int)])
    func badBytes(bytes: [UInt8], text: String, count: Int) throws {
        let decoded = try TextDecoding.decoded(bytes)
        #expect(decoded.text == text)
        #expect(decoded.replacedCount == count)
    }

    @Test(
        "what is no text is refused",
        arguments: [
            ([], ImportError.Code.empty), (Array(" \n\t\u{A0}".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
            ([0xFF, 0xFE], .empty), (Array("ab\0cd".utf8), .binary), ([0x89, 0x50, 0, 0xFF], .binary),
            (Array("\u{1}\u{2}\u{3}ab".utf8), .binary), ([0xFF, 0xFE, 0x48, 0, 0, 0], .binary),
        ] as [([UInt8], ImportError.Code)])
    func refuses(bytes: [UInt8], code: ImportError.Code) {
        let error = #expect(throws: ImportError.self) { try TextDecoding.text(of: bytes) }
        #expect(error?.code == code)
    }
}
