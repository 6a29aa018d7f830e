/// Why a file, or a line of one, could not become an article.
public struct ImportError: Error, Hashable, Sendable {
    /// What kind of trouble it is.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such file or folder.
        case notFound
        /// The file may not be read, or reading failed.
        case unreadable
        /// It is longer than the importer takes.
        case tooLarge
        /// It has no text.
        case empty
        /// It is no text: it has NULs, or many control characters.
        case binary
        /// The name's ending is none that an importer knows.
        case unknownKind
        /// It is recognised, and is nothing that can be imported yet.
        case notText
        /// It is not JSON, or not of the expected shape.
        case badJSON
        /// libxml2, which reads all markup, is not there or cannot be used.
        case noMarkupLibrary
    }

    /// What kind of trouble it is.
    public let code: Code
    /// The file, as it was named; nil until it is known.
    public var file: String?
    /// The line, from 1; nil where the trouble is the whole file's.
    public var line: Int?
    /// What was wrong exactly; empty where the code says all.
    public var cause: String

    /// The refusal of something that was recognised.
    public init(_ kind: ContentKind, file: String? = nil) {
        self.init(.notText, file: file, cause: "\(kind.name), which cannot be imported as it is; \(kind.advice)")
    }

    /// Makes an error.
    public init(_ code: Code, file: String? = nil, line: Int? = nil, cause: String = "") {
        self.code = code
        self.file = file
        self.line = line
        self.cause = cause
    }
}

extension ImportError: CustomStringConvertible {
    /// A sentence for people: which file and line, what is wrong, what to do.
    public var description: String {
        let place = (file.map(PathText.shown) ?? "The text") + (line.map { ", line \($0)" } ?? "")
        let reason = cause.isEmpty ? "" : " (\(cause))"
        return switch code {
        case .notFound: "\(place): there is no such file or folder."
        case .unreadable: "\(place): it cannot be read\(reason)."
        case .tooLarge: "\(place): it is too large\(reason); split it, or give it as JSON Lines."
        case .empty: "\(place): there is no text in it."
        case .binary: "\(place): it is not text\(reason)."
        case .unknownKind: "\(place): Quoth cannot import this kind of file\(reason)."
        case .notText: "\(place): this is \(cause)."
        case .badJSON: "\(place): this is not the JSON of an article\(reason)."
        case .noMarkupLibrary:
            "\(place): Quoth needs libxml2 to read pages, feeds and lists of feeds\(reason). Install the package libxml2."
        }
    }
}
