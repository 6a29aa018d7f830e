import Foundation
import Importers
import NewsModel
import TextFormats

/// A file that is to be parsed.
struct ParseInput {
    private let id: JSONValue
    /// Nil where a line of JSON Lines names none.
    private let path: String?
    private let url: String?

    /// A file; its ID is its name without the ending.
    init(path: String, url: String?) {
        id = .string(URL(fileURLWithPath: PathText.shown(path)).deletingPathExtension().lastPathComponent)
        self.path = path
        self.url = url
    }

    /// The file that a line of JSON Lines names: `{"id", "path", "url"}`.
    init(_ line: LineReader.Line) {
        var record: Record?
        if case .bytes(let bytes) = line { record = try? JSONDecoder().decode(Record.self, from: Data(bytes)) }
        id = .optional(record?.id ?? record?.path)
        path = record?.path
        url = record?.url
    }

    private struct Record: Decodable {
        let id: String?
        let path: String?
        let url: String?
    }

    /// What the file is, as a line of JSON; with the error where it could not be read.
    func line() -> (JSONValue, ImportError?) {
        do throws(ImportError) {
            guard let path else { throw ImportError(.badJSON, cause: "\"path\" is missing") }
            do {
                let file = ImportFile(path: path)
                let origin = DocumentImporter.Origin(url: url, name: file.title)
                let document = try DocumentImporter().document(of: try file.bytes(), from: origin)
                return (.document(document, id: id), nil)
            } catch {
                var error = error
                error.file = error.file ?? path
                throw error
            }
        } catch {
            return (.object([("id", id), ("error", .string("\(error)"))]), error)
        }
    }
}
