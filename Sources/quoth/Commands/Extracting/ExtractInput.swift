import Foundation
import Importers
import TextFormats

/// A text to look for attributions in, or why there is none.
struct ExtractInput: Sendable {
    /// What the output is told apart by: a string, a number, or null.
    let id: JSONValue
    let content: Result<String, ImportError>
    /// What of its bytes could not be read; nil where all could.
    let warning: ImportWarning?

    /// The text of a whole file; its ID is the file's name without the ending.
    init(_ file: ImportFile) {
        id = .string(URL(fileURLWithPath: PathText.shown(file.path)).deletingPathExtension().lastPathComponent)
        (content, warning) = Self.decoded(of: PathText.shown(file.path)) { () throws(ImportError) in try file.bytes() }
    }

    /// The text that standard input is, all of it; its ID is "-".
    init(text bytes: [UInt8], of name: String) {
        id = .string("-")
        (content, warning) = Self.decoded(of: name) { bytes }
    }

    private static func decoded(
        of name: String, _ bytes: () throws(ImportError) -> [UInt8]
    ) -> (Result<String, ImportError>, ImportWarning?) {
        let decoded = Result { () throws(ImportError) in try TextDecoding.decoded(bytes()) }.mapError { error in
            var error = error
            error.file = name
            return error
        }
        let count = (try? decoded.get())?.replacedCount ?? 0
        return (decoded.map(\.text), count == 0 ? nil : ImportWarning(.bytesReplaced(count), file: name))
    }

    /// The text of line `number`, from 1, of `file`: `{"id", "text"}`.
    init(_ line: LineReader.Line, number: Int, of file: String) {
        func error(_ code: ImportError.Code, _ cause: String) -> ImportError {
            ImportError(code, file: file, line: number, cause: cause)
        }
        guard case .bytes(let bytes) = line else {
            (id, warning) = (.null, nil)
            content = .failure(
                error(.tooLarge, "more than \(ImportLimits.longestLine >> 20) MB in one line"))
            return
        }
        let decoded = String(validating: bytes, as: UTF8.self) == nil ? TextDecoding.lenient(bytes) : nil
        let count = decoded?.replacedCount ?? 0
        warning = count == 0 ? nil : ImportWarning(.bytesReplaced(count), file: file, line: number)
        let data = decoded.map { Data($0.text.utf8) } ?? Data(bytes)
        guard let record = try? JSONDecoder().decode(Record.self, from: data) else {
            id = .null
            content = .failure(error(.badJSON, "it is not a well-formed object"))
            return
        }
        id = record.number.map(JSONValue.integer) ?? .optional(record.id)
        content = record.text.map(Result.success) ?? .failure(error(.badJSON, "\"text\" is missing"))
    }

    private struct Record: Decodable {
        let id: String?
        let number: Int?
        let text: String?

        private enum CodingKeys: String, CodingKey { case id, text }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            id = try? fields.decodeIfPresent(String.self, forKey: .id)
            number = id == nil ? try? fields.decodeIfPresent(Int.self, forKey: .id) : nil
            text = try? fields.decodeIfPresent(String.self, forKey: .text)
        }
    }
}
