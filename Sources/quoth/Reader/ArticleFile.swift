import Foundation
import NewsModel
import ReaderUI
import ReadingPage

/// Articles as files in the folder that the program was started in.
enum ArticleFile {
    /// Names that are tried before it is given up.
    private static let mostNames = 1_000

    /// Writes an article in a format, under a name that no file has yet; says where.
    static func write(_ article: Article, _ format: ExportFormat) -> ReaderEvent {
        let text = Data(ArticleExport.text(of: article, format: format).utf8)
        let stem = ArticleExport.stem(for: article)
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        for number in 1...mostNames {
            let name = (number == 1 ? stem : "\(stem)-\(number)") + "." + format.fileExtension
            let file = folder.appendingPathComponent(name)
            do {
                try text.write(to: file, options: .withoutOverwriting)
                return .told("wrote \(file.path)")
            } catch CocoaError.fileWriteFileExists {
                continue
            } catch {
                return .failed("\(file.path) cannot be written; is the folder yours?")
            }
        }
        return .failed("There are too many files named \(stem).\(format.fileExtension) in \(folder.path).")
    }
}
