import Attribution
import Foundation
import Importers

/// One run of the extraction: inputs in, attributions out in the same order, on all cores, in bounded memory.
struct ExtractRun {
    private let engine: AttributionEngine
    private let style: ExtractStyle
    private var output: ExtractOutput
    /// The first status of a file or line that could not be read; nil where all could.
    private(set) var status: CommandFailure.Status?

    /// Bytes of text that count as one against the window; a file counts as one at least.
    private static let costUnit = 1 << 16
    /// In flight are 128 files or stretches of lines, and no more than 8 MB of text: enough to keep many cores busy
    /// behind one long article.
    private static let window = 128

    /// Prepares to write into `folder`, which has to be there; nil for standard output.
    init(engine: AttributionEngine, style: ExtractStyle, folder: String?) {
        self.engine = engine
        self.style = style
        output = ExtractOutput(format: style.format, folder: folder)
    }

    /// Works through files, folders and standard input ("-"), and ends early where the output cannot be written.
    mutating func run(_ paths: [String]) async throws {
        await OrderedPipeline(window: Self.window).run(
            source: {
                var source = ExtractSource(paths: paths)
                return { source.next() }
            },
            cost: { ($0.byteCount + Self.costUnit - 1) / Self.costUnit },
            transform: { [engine, style] in Extraction.all($0, engine: engine, style: style) },
            write: { extractions in
                for extraction in extractions where !output.isClosed {
                    if let error = extraction.error { tell("\(error)", CommandFailure.Status(error.code)) }
                    if let warning = extraction.warning {
                        StandardError.writeLine("quoth: \(printable(warning.description))")
                    }
                    guard let id = extraction.id else { continue }
                    do throws(CommandFailure) {
                        try output.write(extraction.text, id: id)
                    } catch {
                        tell(error.sentence, error.status)
                    }
                }
                output.flush()
                return !output.isClosed
            })
        try output.finish()
    }

    private mutating func tell(_ sentence: String, _ status: CommandFailure.Status) {
        self.status = self.status ?? status
        StandardError.writeLine("quoth: \(sentence)")
    }
}
