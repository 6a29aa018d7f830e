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
            ("Windows-1252", [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x80], "“Café”€"),
        ])
    func decodes(encoding: String, bytes: [UInt8], text: String) throws {
        #expect(try TextDecoding.text(of: bytes) == text)
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
