import Foundation
import NewsModel

/// Reads the articles of one file or of standard input, a stretch at a time.
public struct DraftReader {
    /// An article, or why there is none in its place.
    public typealias Item = Result<DraftArticle, ImportError>

    private let file: ImportFile
    private var lines: LineReader?
    private var handle: FileHandle?
    private var lineNumber = 0
    private var hasBegun = false

    /// Prepares to read `file`; nothing is opened yet.
    public init(_ file: ImportFile) { self.file = file }

    /// The next articles; nil after the last. Trouble with a file or a line stands in the articles' place.
    ///
    /// A text is one article. JSON Lines are read as they arrive, in bounded memory.
    public mutating func next() -> [Item]? {
        do {
            if !hasBegun {
                hasBegun = true
                if let whole = try begin() { return whole }
            }
            guard let items = try lines?.next()?.compactMap({ item(of: $0) }) else {
                try? close()
                return nil
            }
            return items
        } catch {
            lines = nil
            return [.failure(named(error))]
        }
    }

    /// The articles of a file that is read at once; nil for one that is read by lines.
    private mutating func begin() throws(ImportError) -> [Item]? {
        if file.path == "-" { return try beginInput() }
        guard let kind = file.kind else {
            throw ImportError(.unknownKind, cause: "its name ends in none of \(ImportFile.endings)")
        }
        switch kind {
        case .text:
            return [.success(try TextImporter().draft(of: file.bytes()))]
        case .json:
            return items(ofJSON: try file.bytes())
        case .jsonLines:
            let handle = try file.open()
            self.handle = handle
            lines = LineReader(descriptor: handle.fileDescriptor)
            return nil
        }
    }

    /// Standard input is JSON Lines where its first line is an object, JSON where it begins as an object or an array,
    /// else one text.
    private mutating func beginInput() throws(ImportError) -> [Item]? {
        var reader = LineReader(descriptor: FileHandle.standardInput.fileDescriptor)
        var first: [LineReader.Line] = []
        while let more = try reader.next() {
            first += more
            if first.contains(where: { !$0.isBlank }) { break }
        }
        guard case .bytes(let line) = first.first(where: { !$0.isBlank }),
            let opening = line.first(where: { $0 > 0x20 }), opening == 0x7B || opening == 0x5B
        else { return [.success(try TextImporter().draft(of: Self.joined(first, &reader)))] }
        if opening == 0x5B || line.last(where: { $0 > 0x20 }) != 0x7D {
            return items(ofJSON: try Self.joined(first, &reader))
        }
        lines = reader
        return first.compactMap { item(of: $0) }
    }

    private static func joined(_ first: [LineReader.Line], _ reader: inout LineReader) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        var lines: [LineReader.Line]? = first
        while let some = lines {
            for line in some {
                guard case .bytes(let line) = line, bytes.count + line.count < ImportLimits.largestFile else {
                    throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
                }
                bytes += line
                bytes.append(0x0A)
            }
            lines = try reader.next()
        }
        return bytes
    }

    /// A file of one object, of an array of objects, or else of lines.
    private mutating func items(ofJSON bytes: [UInt8]) -> [Item] {
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let one = (try? decoder.decode(ArticleRecord.self, from: data)).map { [$0] }
        if let records = one?.map(ArrayElement.init) ?? (try? decoder.decode([ArrayElement].self, from: data)) {
            return records.enumerated().map { number, element in
                Result { () throws(ImportError) in
                    guard let record = element.record else {
                        throw ImportError(.badJSON, cause: "a field is of the wrong type")
                    }
                    return try JSONLinesImporter().draft(of: record)
                }.mapError { error in
                    var error = named(error)
                    if records.count > 1 { error.cause = "article \(number + 1) of the array: \(error.cause)" }
                    return error
                }
            }
        }
        return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).compactMap { item(of: .bytes(Array($0))) }
    }

    /// The article of a line; nil for a blank one.
    private mutating func item(of line: LineReader.Line) -> Item? {
        lineNumber += 1
        guard !line.isBlank else { return nil }
        let number = lineNumber
        return Result { () throws(ImportError) in
            guard case .bytes(let bytes) = line else {
                throw ImportError(.tooLarge, cause: "more than \(ImportLimits.longestLine >> 20) MB in one line")
            }
            return try JSONLinesImporter().draft(of: bytes)
        }.mapError { error in
            var error = named(error)
            error.line = number
            return error
        }
    }

    private func named(_ error: ImportError) -> ImportError {
        var error = error
        error.file = file.path == "-" ? "standard input" : file.path
        return error
    }

    private mutating func close() throws {
        lines = nil
        try handle?.close()
        handle = nil
    }
}

/// An element of a JSON array, of which a bad one does not spoil the others.
private struct ArrayElement: Decodable {
    /// The article; nil where the element is none.
    let record: ArticleRecord?

    init(_ record: ArticleRecord) { self.record = record }

    init(from decoder: any Decoder) throws {
        record = try? ArticleRecord(from: decoder)
    }
}

extension LineReader.Line {
    /// Whether there is nothing but white space in it.
    fileprivate var isBlank: Bool {
        guard case .bytes(let bytes) = self else { return false }
        return bytes.allSatisfy { $0 <= 0x20 && $0 != 0 }
    }
}
