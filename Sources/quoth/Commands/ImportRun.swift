import ArticleStore
import Attribution
import Foundation
import Importers
import NewsModel
import ProgramAssets

/// One run of the import: reads, finds who said what on all cores, and stores, each while the next batch is read.
struct ImportRun {
    private let option: LibraryOption
    /// The library; nil as long as there is none and nothing to store in one.
    private(set) var library: ArticleLibrary?
    private var drafts: [DraftArticle] = []
    private var bytes = 0
    private var writing: Task<[AddOutcome], any Error>?
    private var counts = (added: 0, updated: 0, unchanged: 0, refused: 0, skipped: 0)
    private var warnings = ImportWarnings()
    /// The first failure's status; nil where all went well.
    private(set) var status: CommandFailure.Status?

    /// Nil as long as there was nothing to analyse.
    private var engine: AttributionEngine?

    /// A batch is stored in one transaction; it ends at so many articles, or bytes of text.
    private static let batchCount = 512
    private static let batchBytes = 8 << 20

    /// Opens the library where there is one; else it is made when there is something to store.
    init(into option: LibraryOption) throws {
        self.option = option
        guard option.isThere else { return }
        let library = try option.open()
        // Nothing is analysed that cannot be stored.
        if let obstacle = library.access.obstacle {
            throw LibraryError(.readOnly, path: library.path, cause: obstacle)
        }
        self.library = library
    }

    /// Imports a file, all files of a folder, or standard input ("-"). Trouble with one is told, and the rest goes on.
    mutating func add(_ path: String) async throws {
        guard path != "-" else { return try await add(ImportFile(path: path)) }
        let files: [ImportFile]
        do {
            files = try ImportFile.all(at: path)
        } catch {
            return refuse(error)
        }
        for file in files {
            if file.kind == nil && file.path != path {
                counts.skipped += 1
                let path = printable(PathText.shown(file.path))
                StandardError.writeLine("quoth: \(path): skipped, Quoth cannot import this kind of file.")
            } else {
                try await add(file)
            }
        }
    }

    /// Stores what is left, and tells what was noticed on the way.
    mutating func finish() async throws {
        try await flush()
        try await settle()
        for line in warnings.lines { StandardError.writeLine("quoth: \(printable(line))") }
    }

    /// What was done, in one line.
    var summary: String {
        let parts = [
            (counts.added, "added"), (counts.updated, "updated"),
            (counts.unchanged, "already there"),
            (counts.refused, "refused"), (counts.skipped, "skipped"),
        ].filter { $0.0 > 0 }
        return parts.isEmpty ? "Nothing to import." : parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private mutating func add(_ file: ImportFile) async throws {
        var reader = DraftReader(file)
        while let items = reader.next() {
            for item in items {
                switch item {
                case .success(let draft):
                    drafts.append(draft)
                    bytes += draft.text.utf8.count
                case .failure(let error): refuse(error)
                }
                if drafts.count >= Self.batchCount || bytes >= Self.batchBytes { try await flush() }
            }
            for warning in reader.takeWarnings() { warnings.add(warning) }
        }
    }

    private mutating func refuse(_ error: ImportError) {
        counts.refused += 1
        status = status ?? CommandFailure.Status(error.code)
        StandardError.writeLine("quoth: \(error)")
    }

    private mutating func flush() async throws {
        guard !drafts.isEmpty else { return }
        let batch = await Self.analyzed(drafts, by: try loadedEngine())
        drafts = []
        bytes = 0
        try await settle()
        let library = try self.library ?? option.open()
        self.library = library
        writing = Task { try library.add(batch, engineVersion: AttributionEngine.version) }
    }

    private mutating func settle() async throws {
        for outcome in try await writing?.value ?? [] {
            switch outcome {
            case .added: counts.added += 1
            case .updated: counts.updated += 1
            case .unchanged: counts.unchanged += 1
            }
        }
        writing = nil
    }

    /// The engine; its model is read the first time.
    mutating func loadedEngine() throws -> AttributionEngine {
        if let engine { return engine }
        let engine = AttributionEngine(model: try ModelFile.find().load())
        self.engine = engine
        return engine
    }

    private static func analyzed(_ drafts: [DraftArticle], by engine: AttributionEngine) async -> [AnalyzedDraft] {
        await drafts.mappedConcurrently(tasks: ProcessInfo.processInfo.activeProcessorCount) {
            AnalyzedDraft($0, engine.analyze($0.articleText))
        }
    }
}
