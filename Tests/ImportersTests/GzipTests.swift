import Foundation
import Testing

@testable import Importers

@Suite("Gzip")
struct GzipTests {
    /// "Vote\n\n“No,” said Ada Moss.\n" as `gzip -n` packs it.
    private static let packed: [UInt8] = Array(
        Data(
            base64Encoded: "H4sIAAAAAAAAAwvLL0nl4nrUMMcvX+dRw1yF4sTMFAXHlEQF3/ziYj0uAOBbIlAfAAAA") ?? Data())

    @Test("what was packed comes back, also from several members")
    func decoded() throws {
        let text = String(decoding: try GzipBytes.decoded(Self.packed), as: UTF8.self)
        #expect(text == "Vote\n\n“No,” said Ada Moss.\n")
        #expect(try GzipBytes.decoded(Self.packed + Self.packed).count == 2 * text.utf8.count)
        #expect(try GzipBytes.decoded(Self.packed + [0, 0, 0]).count == text.utf8.count)
    }

    @Test("what is cut off or damaged is an error")
    func damaged() {
        #expect(throws: ImportError.self) { try GzipBytes.decoded(Self.packed.dropLast(9)) }
        var changed = Self.packed
        changed[14] ^= 0xFF
        #expect(throws: ImportError.self) { try GzipBytes.decoded(changed) }
        #expect(throws: ImportError.self) { try GzipBytes.decoded([0x1F, 0x8B]) }
    }

    @Test("however little it was packed to, no more than the limit is unpacked")
    func bomb() {
        let error = #expect(throws: ImportError.self) { try GzipBytes.decoded(Self.packed, limit: 10) }
        #expect(error?.code == .tooLarge)
    }
}
