import NewsModel
import ReadingPage
import TextFormats

/// Writes clippings in a format, one after the other as they come, collection by collection.
struct ClippingsWriter {
    private let format: ClippingFormat
    /// The collection of the clipping before; nil before the first.
    private var collection: String?

    /// Prepares to write in a format.
    init(_ format: ClippingFormat) { self.format = format }

    /// All of some clippings, from the beginning to the end.
    static func text(of clippings: [Clipping], format: ClippingFormat) -> String {
        var writer = ClippingsWriter(format)
        let pieces = clippings.map { writer.next($0) }
        return writer.beginning + pieces.joined() + writer.end
    }

    /// What stands before the first clipping.
    var beginning: String {
        switch format {
        case .text, .markdown, .json: ""
        case .csv: ClippingText.csvHeading
        case .html: ClippingsPage.beginning
        }
    }

    /// The next clipping, with what parts it from the one before.
    mutating func next(_ clipping: Clipping) -> String {
        let isFirst = collection == nil
        let isNew = collection != clipping.collection
        collection = clipping.collection
        switch format {
        case .text:
            let heading = (isFirst ? "" : "\n") + printable(clipping.collection) + "\n"
            return (isNew ? heading : "") + ClippingText.lines(clipping)
        case .markdown:
            let heading = "## " + MarkdownText.inline(clipping.collection) + "\n\n"
            return (isNew ? heading : "") + ClippingText.markdown(clipping)
        case .csv: return CSVText.record(ClippingText.cells(clipping))
        case .json: return (isFirst ? "[\n" : ",\n") + JSONValue.clipping(clipping).text
        case .html:
            let joint = isNew ? ClippingsPage.joint(isFirst: isFirst, collection: clipping.collection) : ""
            return joint + ClippingsPage.figure(clipping)
        }
    }

    /// What stands behind the last clipping.
    var end: String {
        switch format {
        case .text, .markdown, .csv: ""
        case .json: collection == nil ? "[]\n" : "\n]\n"
        case .html: ClippingsPage.end(isEmpty: collection == nil)
        }
    }
}

extension ClippingFormat {
    /// What the names of its files end in.
    var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .csv: "csv"
        case .json: "json"
        case .html: "html"
        }
    }
}
