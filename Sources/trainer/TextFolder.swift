import ArgumentParser
import Foundation

/// A folder of articles.
struct TextFolder {
    /// Its `.txt` files, ordered by the bytes of their names.
    let files: [URL]

    /// Lists the folder at `path`.
    ///
    /// - Throws: `ValidationError` where it cannot be read or has no article.
    init(path: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw ValidationError("The folder \(path) cannot be read.")
        }
        let texts = names.filter { $0.hasSuffix(".txt") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !texts.isEmpty else { throw ValidationError("There is no .txt file in \(path).") }
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        files = texts.map { folder.appendingPathComponent($0) }
    }

    /// The articles' names, a file's name without its ending.
    var names: [String] { files.map { $0.deletingPathExtension().lastPathComponent } }
}
