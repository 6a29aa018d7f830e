import NewsModel
import ReaderUI
import ReadingPage

/// Articles as files in the folder that the program was started in.
enum ArticleFile {
    /// Writes an article in a format, under a name that no file has yet; says where.
    static func write(_ article: Article, _ format: ExportFormat) -> ReaderEvent {
        WrittenFile.write(
            ArticleExport.text(of: article, format: format), named: ArticleExport.stem(for: article),
            fileExtension: format.fileExtension)
    }
}
