import Foundation
import TerminalCanvas

/// Where the attributions of a run go: to standard output, or each input's into a file of its own.
struct ExtractOutput {
    private let format: ExtractFormat
    private let folder: String?
    private var output = StandardOutput()
    private var isFirst = true
    /// How many inputs were named alike.
    private var nameCounts: [String: Int] = [:]
    /// Bytes; file systems take 255, and a number and an ending come behind.
    private static let longestName = 200

    /// Writes into `folder`, which has to be there; nil for standard output.
    init(format: ExtractFormat, folder: String?) {
        self.format = format
        self.folder = folder
    }

    /// Whether writing more has no sense: the reader has left, or there is no room.
    var isClosed: Bool { output.hasFailed }

    /// Takes an input's text, which a file gets at once and standard output with the next ``flush()``.
    mutating func write(_ text: String, id: JSONValue) throws(CommandFailure) {
        guard let folder else {
            if !format.isForLines && !isFirst && !text.isEmpty { output.writeLine() }
            isFirst = false
            return output.write(text)
        }
        let path = folder + "/" + unusedName(Self.fileName(id)) + "." + format.ending
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw CommandFailure(.inputOutput, "The file \(path) cannot be written.")
        }
    }

    /// Writes to standard output what has been gathered for it.
    mutating func flush() { output.flush() }

    /// Throws what went wrong with standard output on the way.
    mutating func finish() throws(CommandFailure) { try output.finish() }

    /// The name, with a number where an input before had the same.
    private mutating func unusedName(_ name: String) -> String {
        let count = nameCounts[name, default: 0] + 1
        nameCounts[name] = count
        return count == 1 ? name : unusedName("\(name)-\(count)")
    }

    /// A name for an input's file that stays inside the folder.
    private static func fileName(_ id: JSONValue) -> String {
        guard case .string(let name) = id, !name.isEmpty else { return id.text }
        let safe = printable(name).replacing("/", with: "_")
        var short = ""
        for scalar in safe.unicodeScalars {
            guard short.utf8.count + UTF8.width(scalar) <= longestName else { break }
            short.unicodeScalars.append(scalar)
        }
        return short.hasPrefix(".") ? "_" + short : short
    }
}
