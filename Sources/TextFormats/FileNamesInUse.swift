import Foundation

/// The names that files of one run have, so that none is written over by another.
public struct FileNamesInUse: Sendable {
    private var names: Set<String> = []
    /// The number that a name may get next.
    private var numbers: [String: Int] = [:]

    /// Makes an empty collection.
    public init() {}

    /// Takes `stem` for a file, with a number behind it where a file has that name: "notes", "notes-2". Names are one where a
    /// file system may take them for one: case, width and composition do not count.
    public mutating func take(_ stem: String) -> String {
        let key = Self.folded(stem)
        var number = numbers[key] ?? 1
        var name = stem
        while !names.insert(Self.folded(name)).inserted {
            number += 1
            name = "\(stem)-\(number)"
        }
        numbers[key] = number
        return name
    }

    /// The name as the least particular file system compares it. Capitals first, since they have "ß" be "SS".
    private static func folded(_ name: String) -> String {
        name.decomposedStringWithCompatibilityMapping.uppercased().lowercased().decomposedStringWithCompatibilityMapping
    }
}
