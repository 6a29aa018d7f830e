import Foundation
import TextFormats

/// Where the attributions of a run go: to standard output, or each input's into a file of its own.
struct ExtractOutput {
    private let format: ExtractFormat
    private let folder: String?
    private var output = StandardOutput()
    private var isFirst = true
    private var names = FileNamesInUse()
    /// Bytes; the least that file systems take are 143, and a number and an ending come behind.
    private static let longestName = 120

    /// Writes into `folder`, which has to be there; nil for standard output.
    init(format: ExtractFormat, folder: String?) {
        self.format = format
        self.folder = folder
    }

    /// Whether writing more has no sense: the reader has left, or there is no room.
    var isClosed: Bool { output.hasFailed }

    /// Takes an input's text, which a file gets at once and standard output with the next ``flush()``.
    ///
    /// - Throws: ``CommandFailure`` where the file cannot be written, which is no reason not to write others.
    mutating func write(_ text: String, id: JSONValue) throws(CommandFailure) {
        guard let folder else {
            if !format.isForLines && !isFirst && !text.isEmpty { output.writeLine() }
            isFirst = false
            return output.write(text)
        }
        let path = folder + "/" + names.take(Self.stem(id)) + "." + format.ending
        do {
            // A file of an earlier run is replaced as a whole; a pipe of this name would hold up everything.
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure(.inputOutput, "The file \(path) cannot be written.")
        }
    }

    /// Writes to standard output what has been gathered for it.
    mutating func flush() { output.flush() }

    /// Throws what went wrong with standard output on the way.
    mutating func finish() throws(CommandFailure) { try output.finish() }

    /// What the name of an input's file begins with.
    private static func stem(_ id: JSONValue) -> String {
        let name = if case .string(let text) = id { text } else { id.text }
        return FileName.close(to: name, fallback: "_", maximumLength: longestName)
    }
}
