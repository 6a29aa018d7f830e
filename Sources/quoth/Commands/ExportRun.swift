import ArticleStore
import Foundation
import NewsModel
import ReadingPage
import TextFormats

/// One run of the export: trouble with one article is told, and the others are written.
struct ExportRun {
    /// Where articles go.
    enum Place {
        /// To standard output, one after the other.
        case output
        /// To one file.
        case file(String)
        /// To a folder, each to a file named for its title; it is made when there is something to put in.
        case folder(String)
    }

    private let library: ArticleLibrary
    private let format: ExportFormat
    /// What is less sure is left out; from 0 to 1.
    private let minimumConfidence: Double
    /// Whether files of earlier runs are written over.
    private let replaces: Bool
    private var names = FileNamesInUse()
    /// The first failure's status; nil where all went well.
    private(set) var status: CommandFailure.Status?

    /// Prepares to write articles of `library`.
    init(library: ArticleLibrary, format: ExportFormat, minimumConfidence: Double, replaces: Bool) {
        self.library = library
        self.format = format
        self.minimumConfidence = minimumConfidence
        self.replaces = replaces
    }

    /// Writes the articles of these numbers, each once where they go to files.
    mutating func run(_ ids: [Int64], to place: Place) throws {
        var output = StandardOutput()
        var written: Set<Int64> = []
        for id in ids {
            if case .output = place {} else if !written.insert(id).inserted { continue }
            do {
                guard let article = try library.article(Article.ID(rawValue: id)) else {
                    throw LibraryError(.noSuchArticle, path: library.path, cause: "\(id)")
                }
                switch place {
                case .output: output.write(text(of: article))
                case .file(let path): try write(article, to: URL(fileURLWithPath: path))
                case .folder(let path): try write(article, toFolder: path)
                }
            } catch {
                tell(CommandFailure(error))
            }
        }
        try output.finish()
    }

    private mutating func write(_ article: Article, toFolder path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(.inputOutput, "The folder \(path) cannot be made.")
        }
        let name = names.take(ArticleExport.stem(for: article)) + "." + format.fileExtension
        try write(article, to: URL(fileURLWithPath: path).appendingPathComponent(name))
    }

    private func write(_ article: Article, to file: URL) throws {
        try OutputFile.write(text(of: article), to: file, replaces: replaces)
    }

    private func text(of article: Article) -> String {
        ArticleExport.text(of: article, format: format, minimumConfidence: minimumConfidence)
    }

    private mutating func tell(_ failure: CommandFailure) {
        status = status ?? failure.status
        StandardError.writeLine("quoth: \(failure.sentence)")
    }
}
