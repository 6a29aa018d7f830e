import ArgumentParser
import ArticleStore
import Foundation
import NewsModel
import ReaderUI

extension ExportFormat: ExpressibleByArgument {}

/// Writes articles out with their speakers.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write articles with their speakers: a page for the browser, Markdown or JSON.",
        discussion: """
            "quoth list" tells the numbers. Several articles go to a folder, each to a file named for its title; without
            --output, what is written goes to standard output, one article after the other.

              quoth export 12 --output council.html
              quoth export 12 13 14 --format markdown --output notes/
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "html, markdown or json.") var format = ExportFormat.html
    @Option(
        name: .shortAndLong, help: "A file, or a folder where it is one or its name ends in \"/\".", completion: .file()
    )
    var output: String?
    @Flag(help: "Write over files that are there.") var force = false
    @Argument(help: "The articles’ numbers.") var ids: [Int64]

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            let articles = try ids.map { id in
                guard let article = try library.article(Article.ID(rawValue: id)) else {
                    throw LibraryError(.noSuchArticle, path: library.path, cause: "\(id)")
                }
                return article
            }
            guard let output else { return try print(articles) }
            let isFolder = try Self.isFolder(output)
            guard isFolder || articles.count == 1 else {
                throw CommandFailure(.usage, "\(articles.count) articles need a folder: --output \(output)/")
            }
            for article in articles { try write(article, to: output, isFolder: isFolder) }
        }
    }

    private func print(_ articles: [Article]) throws {
        var output = StandardOutput()
        for article in articles { output.write(ArticleExport.text(of: article, format: format)) }
        try output.finish()
    }

    /// Whether a path names a folder, which is made where it ends in "/" and is not there.
    private static func isFolder(_ path: String) throws -> Bool {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) { return isFolder.boolValue }
        guard path.hasSuffix("/") else { return false }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(.inputOutput, "The folder \(path) cannot be made.")
        }
        return true
    }

    private func write(_ article: Article, to output: String, isFolder: Bool) throws {
        let name = ArticleExport.fileName(for: article, format: format)
        let file = isFolder ? URL(fileURLWithPath: output).appendingPathComponent(name) : URL(fileURLWithPath: output)
        let data = Data(ArticleExport.text(of: article, format: format).utf8)
        do {
            try data.write(to: file, options: force ? .atomic : .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw CommandFailure(.inputOutput, "\(file.path) is there already; --force writes over it.")
        } catch {
            throw CommandFailure(.inputOutput, "\(file.path) cannot be written.")
        }
    }
}
