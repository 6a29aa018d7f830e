import NewsModel
import ReaderUI
import ReadingPage
import TextFormats

/// Clippings as files in the folder that the program was started in.
enum ClippingsFile {
    /// Shorter than any file system's limit, in bytes, with room for a number and the extension.
    private static let maximumNameLength = 100

    /// Writes clippings of a collection, or of all, in a format, under a name that no file has yet; says where.
    static func write(_ clippings: [Clipping], of collection: String?, _ format: ClippingFormat) -> ReaderEvent {
        let stem = FileName.words(
            of: collection ?? "clippings", fallback: "clippings", maximumLength: maximumNameLength)
        return WrittenFile.write(
            ClippingsWriter.text(of: clippings, format: format), named: stem, fileExtension: format.fileExtension)
    }
}
