import ArticleStore
import NewsModel
import ReaderUI
import ReadingPage
import TextFormats

/// Somebody's quotes as files in the folder that the program was started in.
enum QuoteFile {
    /// Shorter than any file system's limit, in bytes, with room for a number and the extension.
    private static let longestName = 100

    /// Writes quotes in a format, as `quoth quotes` prints them, under a name that no file has yet; says where.
    static func write(_ record: SpeakerRecord, _ format: QuoteExportFormat) -> ReaderEvent {
        WrittenFile.write(
            text(of: record, format),
            named: FileName.words(of: record.name, fallback: "quotes", maximumLength: longestName),
            fileExtension: format.fileExtension)
    }

    /// The quotes in a format.
    static func text(of record: SpeakerRecord, _ format: QuoteExportFormat) -> String {
        let quotes = record.quotes.map { LibraryQuote($0, of: record.name) }
        switch format {
        case .markdown: return quotes.map(QuoteMarkdown.text).joined()
        case .csv:
            return CSVText.record(QuoteTable.columns) + quotes.map { CSVText.record(QuoteTable.cells($0)) }.joined()
        case .json: return "[\n" + quotes.map { JSONValue.quote($0).text }.joined(separator: ",\n") + "\n]\n"
        }
    }
}

extension QuoteExportFormat {
    /// What the names of its files end in.
    fileprivate var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .csv: "csv"
        case .json: "json"
        }
    }
}
