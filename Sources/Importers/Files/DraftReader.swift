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
    private var warnings: [ImportWarning] = []

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

    /// What is to be told of the articles since the last call.
    public mutating func takeWarnings() -> [ImportWarning] {
        defer { warnings = [] }
        return warnings
    }

    /// The articles of a file that is read at once; nil for one that is read by lines.
    private mutating func begin() throws(ImportError) -> [Item]? {
        let handle = try file.open()
        self.handle = handle
        if file.path == "-" { return try beginInput(handle.fileDescriptor) }
        guard let kind = file.kind else {
            let content = ContentKind.of(try InputBytes.head(of: handle.fileDescriptor))
            if content?.isDocument == true { return try items(ofDocument: file.bytes()) }
            if let content { throw ImportError(content) }
            throw ImportError(.unknownKind, cause: "its name ends in none of \(ImportFile.endings)")
        }
        switch kind {
        case .text, .document, .json:
            let bytes = try file.bytes()
            if kind == .document || ContentKind.of(bytes)?.isDocument == true { return try items(ofDocument: bytes) }
            if kind == .json { return items(ofJSON: bytes) }
            return [.success(try draft(ofText: bytes, Self.metadata(of: file), title: file.title))]
        case .jsonLines:
            lines = try LineReader.decoding(handle.fileDescriptor)
            return nil
        }
    }

    /// Standard input is JSON Lines where its first line is an object, JSON where it begins as an object or an array,
    /// else one text.
    private mutating func beginInput(_ descriptor: Int32) throws(ImportError) -> [Item]? {
        let head = try InputBytes.head(of: descriptor)
        if let kind = ContentKind.of(head), kind.isDocument {
            return try items(ofDocument: try InputBytes.all(of: descriptor, behind: head))
        }
        var reader = try LineReader.decoding(descriptor, behind: head)
        var first: [LineReader.Line] = []
        while let more = try reader.next() {
            first += more
            if first.contains(where: { !$0.isBlank }) { break }
        }
        guard case .bytes(let line) = first.first(where: { !$0.isBlank }),
            let opening = line.first(where: { $0 > 0x20 }), opening == 0x7B || opening == 0x5B
        else { return [.success(try draft(ofText: Self.joined(first, &reader)))] }
        if opening == 0x5B || line.last(where: { $0 > 0x20 }) != 0x7D {
            return items(ofJSON: try Self.joined(first, &reader))
        }
        lines = reader
        return first.compactMap { item(of: $0) }
    }

    /// The articles of a page, a mail or a feed. A list of feeds has none.
    private func items(ofDocument bytes: [UInt8]) throws(ImportError) -> [Item] {
        let isInput = file.path == "-"
        let origin = DocumentImporter.Origin(name: isInput ? nil : file.title)
        switch try DocumentImporter().document(of: bytes, from: origin) {
        case .article(var article):
            if !isInput { article.draft.externalID = Self.metadata(of: file).externalID }
            return [.success(article.draft)]
        case .feed(let feed): return feed.entries.compactMap { $0.draft(in: feed) }.map(Item.success)
        case .outline: throw ImportError(.outline)
        }
    }

    private mutating func draft(
        ofText bytes: [UInt8], _ known: TextImporter.Metadata = TextImporter.Metadata(), title: String = "Untitled"
    ) throws(ImportError) -> DraftArticle {
        let decoded = try TextDecoding.decoded(bytes)
        warn(of: decoded.replacedCount)
        return TextImporter().draft(of: decoded.text, known: known, fallbackTitle: title)
    }

    /// A file's path is its key: what is imported from there again is a new form of the same article.
    private static func metadata(of file: ImportFile) -> TextImporter.Metadata {
        TextImporter.Metadata(externalID: DraftArticle.fileKey(ofPath: PathText.shown(file.absolutePath)))
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
        if let kind = ContentKind.of(bytes) { return [.failure(named(ImportError(kind)))] }
        let decoded = TextDecoding.lenient(bytes)
        let bytes = Array(decoded.text.utf8)
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let one = (try? decoder.decode(ArticleRecord.self, from: data)).map { [$0] }
        if let records = one?.map(ArrayElement.init) ?? (try? decoder.decode([ArrayElement].self, from: data)) {
            warn(of: decoded.replacedCount)
            return records.enumerated().map { number, element in
                Result { () throws(ImportError) in
                    guard let record = element.record else {
                        throw ImportError(.badJSON, cause: "a field is of the wrong type")
                    }
                    return draft(of: try JSONLinesImporter().reading(of: record))
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
            return draft(of: try JSONLinesImporter().reading(of: bytes), line: number)
        }.mapError { error in
            var error = named(error)
            error.line = number
            return error
        }
    }

    private mutating func draft(of reading: JSONLinesImporter.Reading, line: Int? = nil) -> DraftArticle {
        if let date = reading.unreadDate {
            warnings.append(ImportWarning(.dateNotUnderstood(date), file: name, line: line))
        }
        warn(of: reading.replacedCount, line: line)
        return reading.draft
    }

    private mutating func warn(of replacedCount: Int, line: Int? = nil) {
        if replacedCount > 0 { warnings.append(ImportWarning(.bytesReplaced(replacedCount), file: name, line: line)) }
    }

    private var name: String { file.path == "-" ? "standard input" : file.path }

    private func named(_ error: ImportError) -> ImportError {
        var error = error
        error.file = name
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
