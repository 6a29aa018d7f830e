import Attribution
import Foundation
import Importers
import NewsModel

/// One run of the extraction: inputs in, attributions out in the same order, in bounded memory.
struct ExtractRun {
    private let format: ExtractFormat
    private let folder: String?
    private var output = StandardOutput()
    private var files: [ImportFile] = []
    /// How many inputs were named alike.
    private var nameCounts: [String: Int] = [:]
    /// Characters; file systems take 255 bytes, and a character may take four.
    private static let longestName = 60
    private var isFirst = true
    /// The first status of a file or line that could not be read; nil where all could.
    private(set) var status: CommandFailure.Status?

    private static let cores = ProcessInfo.processInfo.activeProcessorCount
    /// Files read at once.
    private static let batchCount = 8

    init(format: ExtractFormat, folder: String?) {
        self.format = format
        self.folder = folder
    }

    /// Works through a file, a folder or standard input ("-").
    mutating func add(_ path: String) async throws {
        if path == "-" {
            try await finishFiles()
            return try await addLines(of: ImportFile(path: path))
        }
        do {
            // A file that is not there has its place in the output, too.
            let isThere = FileManager.default.fileExists(atPath: path)
            for file in isThere ? try ImportFile.all(at: path) : [ImportFile(path: path)] {
                if file.kind == .jsonLines {
                    try await finishFiles()
                    try await addLines(of: file)
                } else {
                    files.append(file)
                    if files.count >= Self.batchCount { try await finishFiles() }
                }
            }
        } catch let error as ImportError {
            tell(error)
        }
    }

    /// Works through what is left and writes everything.
    mutating func finish() async throws {
        try await finishFiles()
        try output.finish()
    }

    private mutating func finishFiles() async throws {
        let batch = files
        files = []
        let results = await batch.mappedConcurrently(tasks: Self.cores) { [format] file in
            let input = ExtractInput(file)
            return (input, Self.text(input, format: format))
        }
        for (input, text) in results {
            if case .failure(let error) = input.content { tell(error) }
            try write(text, of: input)
        }
        output.flush()
    }

    private mutating func addLines(of file: ImportFile) async throws {
        let handle = try file.open()
        var reader = LineReader(descriptor: handle.fileDescriptor)
        let name = file.path == "-" ? "standard input" : file.path
        var count = 0
        while let lines = try reader.next() {
            let numbered = lines.enumerated().map { (number: count + $0.offset + 1, line: $0.element) }
            count += lines.count
            let wanted = numbered.filter { $0.line != .bytes([]) }
            let results = await wanted.mappedConcurrently(tasks: Self.cores) { [format] item in
                let input = ExtractInput(item.line, number: item.number, of: name)
                return (input, Self.text(input, format: format))
            }
            for (input, text) in results {
                if case .failure(let error) = input.content { tell(error) }
                try write(text, of: input)
            }
            output.flush()
        }
    }

    private mutating func tell(_ error: ImportError) {
        status = status ?? CommandFailure.Status(error.code)
        StandardError.writeLine("quoth: \(error)")
    }

    private mutating func write(_ text: String, of input: ExtractInput) throws {
        guard let folder else {
            // Standoff has no place for a name: inputs are parted by an empty line.
            if format == .brat && !isFirst { output.writeLine() }
            isFirst = false
            return output.write(text)
        }
        let path = folder + "/" + unusedName(Self.fileName(input.id)) + "." + Self.ending(format)
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw CommandFailure(.inputOutput, "The file \(path) cannot be written.")
        }
    }

    /// The name, with a number where an input before had the same.
    private mutating func unusedName(_ name: String) -> String {
        let count = nameCounts[name, default: 0] + 1
        nameCounts[name] = count
        return count == 1 ? name : unusedName("\(name)-\(count)")
    }

    private static func ending(_ format: ExtractFormat) -> String {
        switch format {
        case .jsonl: "json"
        case .brat: "ann"
        case .webannotation: "jsonld"
        }
    }

    /// A name for an input's file that stays inside the folder.
    private static func fileName(_ id: JSONValue) -> String {
        guard case .string(let name) = id, !name.isEmpty else { return id.text }
        let safe = printable(name).replacing("/", with: "_").prefix(longestName)
        return safe.hasPrefix(".") ? "_" + safe : String(safe)
    }

    private static func text(_ input: ExtractInput, format: ExtractFormat) -> String {
        let text: String
        switch input.content {
        case .success(let content): text = content
        case .failure(let error):
            let line = JSONValue.object([("id", input.id), ("error", .string("\(error)"))])
            return format == .brat ? "" : line.text + "\n"
        }
        let analysis = AttributionEngine().analyze(text)
        switch format {
        case .jsonl:
            let offsets = CodePointOffsets(text)
            return JSONValue.object([
                ("id", input.id), ("attributions", .attributions(analysis, offsets)), ("speakers", .speakers(analysis)),
            ]).text + "\n"
        case .brat: return StandoffText.text(analysis, of: text)
        case .webannotation: return WebAnnotation.page(analysis, of: text, id: input.id).text + "\n"
        }
    }
}
