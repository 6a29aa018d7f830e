import Foundation
import Importers

/// Reads what one run of the extraction is to work on, in order, a stretch at a time.
struct ExtractSource {
    /// Something to work on.
    enum Element: Sendable {
        /// A whole file that is still to be read.
        case file(ImportFile)
        /// Lines of JSON Lines that follow each other; the file by its name for people.
        case lines([NumberedLine], file: String)
        /// All of an input that is one text; the input by its name for people.
        case text([UInt8], file: String)
        /// What cannot be read and has no place in the output.
        case unreadable(ImportError)

        /// Bytes of text in it.
        var byteCount: Int {
            switch self {
            case .file(let file): file.byteCount
            case .lines(let lines, _): lines.reduce(0) { $0 + $1.byteCount }
            case .text(let bytes, _): bytes.count
            case .unreadable: 0
            }
        }
    }

    /// A line and its number in the file, from 1.
    struct NumberedLine: Sendable {
        let line: LineReader.Line
        let number: Int

        /// Bytes in it; 0 where they were not kept.
        var byteCount: Int {
            guard case .bytes(let bytes) = line else { return 0 }
            return bytes.count
        }
    }

    /// Paths still to come, the next one last.
    private var paths: [String]
    /// Files of the present path still to come, the next one last.
    private var files: [ImportFile] = []
    private var lines: NumberedLines?

    /// Prepares to read files, folders, and standard input ("-"); nothing is opened yet.
    init(paths: [String]) { self.paths = paths.reversed() }

    /// The next element; nil after the last. Waits where the input has to be waited for.
    mutating func next() -> Element? {
        while true {
            do throws(ImportError) {
                if let line = try lines?.next() { return line }
                lines = nil
                if let file = files.popLast() {
                    guard file.path == "-" || file.kind == .jsonLines else { return .file(file) }
                    var input = try NumberedLines(file)
                    if file.path == "-", let text = try input.text() { return text }
                    lines = input
                } else if let path = paths.popLast() {
                    // A file that is not there has its place in the output, too.
                    files = path == "-" ? [ImportFile(path: path)] : Self.files(at: path)
                } else {
                    return nil
                }
            } catch {
                lines = nil
                return .unreadable(error)
            }
        }
    }
}

extension ExtractSource {
    /// The files of a path, the first last; a path that leads to none has its place in the output, too.
    private static func files(at path: String) -> [ImportFile] {
        ((try? ImportFile.all(at: path)) ?? [ImportFile(path: path)]).reversed()
    }
}

/// The lines of a file or of standard input that are not empty.
private struct NumberedLines {
    private let name: String
    private let handle: FileHandle
    private var reader: LineReader
    private var lines: ArraySlice<LineReader.Line> = []
    private var number = 0

    init(_ file: ImportFile) throws(ImportError) {
        name = file.path == "-" ? "standard input" : PathText.shown(file.path)
        handle = try file.open()
        do {
            reader = try LineReader.decoding(handle.fileDescriptor)
        } catch {
            var error = error
            error.file = name
            throw error
        }
    }

    /// Bytes after which no more lines are taken together: handing on costs little against working on so much.
    private static let stretch = 1 << 15

    /// All of the input where it is one text, because it begins neither as an object nor as an array; nil for lines.
    mutating func text() throws(ImportError) -> ExtractSource.Element? {
        guard let first = try reader.firstByte(), first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
            return nil
        }
        do {
            return .text(try reader.allBytes(), file: name)
        } catch {
            var error = error
            error.file = name
            throw error
        }
    }

    /// The next lines, none of which has to be waited for but the first; nil after the last.
    mutating func next() throws(ImportError) -> ExtractSource.Element? {
        var taken: [ExtractSource.NumberedLine] = []
        var byteCount = 0
        while true {
            while byteCount < Self.stretch, let line = lines.popFirst() {
                number += 1
                guard line != .bytes([]) else { continue }
                let next = ExtractSource.NumberedLine(line: line, number: number)
                taken.append(next)
                byteCount += next.byteCount
            }
            guard taken.isEmpty else { return .lines(taken, file: name) }
            do throws(ImportError) {
                guard let more = try reader.next() else { return nil }
                lines = more[...]
            } catch {
                var error = error
                error.file = name
                throw error
            }
        }
    }
}
