import Foundation

/// Small inputs beside the checkout, each a kind of failure that users of other programs reported.
enum Cases {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../shared/corpora/cases/reader").standardizedFileURL

    /// Whether they are beside this checkout.
    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// The path of one.
    static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The bytes of one.
    static func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    /// The lines of one that are not empty.
    static func lines(of name: String) throws -> [[UInt8]] {
        try bytes(of: name).split(separator: 0x0A).map(Array.init)
    }
}
