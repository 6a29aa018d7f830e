import ArticleStore
import Attribution
import Importers
import Intake
import NewsModel

/// One run of the import: reads files, takes their articles in, and says what it did.
struct ImportRun {
    private let place: LazyLibrary
    private let engine = LazyEngine()
    private var intake: ArticleIntake
    private var counts = (refused: 0, skipped: 0)
    /// Articles that exports of other readers have by their addresses alone.
    var addresses: [SavedLink] = []
    private var warnings = ImportWarnings()
    /// The first failure's status; nil where all went well.
    private(set) var status: CommandFailure.Status?

    /// Opens the library where there is one; else it is made when there is something to store.
    init(into option: LibraryOption) throws {
        let (place, engine) = (try LazyLibrary(option), engine)
        self.place = place
        intake = ArticleIntake(library: { try place.opened() }, engine: { try engine.loaded() })
    }

    /// The library; nil as long as there is none and nothing to store in one.
    var library: ArticleLibrary? { place.library }

    /// The engine; its model is read the first time.
    func loadedEngine() throws -> AttributionEngine { try engine.loaded() }

    /// Imports a file, all files of a folder, what is at an address of the web, or standard input ("-"). Trouble with one is told, and the rest goes on.
    mutating func add(_ path: String) async throws {
        guard path != "-" else { return try await add(ImportFile(path: path)) }
        if FeedAddress.isOnWeb(path) { return try await add(address: path) }
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
    ///
    /// - Parameter fetchesPages: whether the pages of articles are fetched that exports have by their addresses alone.
    mutating func finish(fetchesPages: Bool) async throws {
        if fetchesPages { try await fetchPages() }
        try await intake.finish()
        if !addresses.isEmpty {
            let articles = ArticleLines.counted(addresses.count, "article")
            StandardError.writeLine(
                "quoth: \(articles) without text, only with an address; \"quoth import --fetch FILE\" fetches the pages."
            )
        }
        for line in warnings.lines { StandardError.writeLine("quoth: \(printable(line))") }
    }

    /// What was done, in one line.
    var summary: String {
        let parts = [
            (intake.counts.added, "added"), (intake.counts.updated, "updated"),
            (intake.counts.unchanged, "already there"), (addresses.count, "without text"),
            (counts.refused, "refused"), (counts.skipped, "skipped"),
        ].filter { $0.0 > 0 }
        return parts.isEmpty ? "Nothing to import." : parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private mutating func add(address: String) async throws {
        do {
            for draft in try await Self.drafts(at: address) { try await intake.add(draft) }
        } catch let error as ImportError {
            refuse(error)
        }
    }

    /// Takes an article in, with what was noted about it elsewhere.
    mutating func add(_ draft: DraftArticle, marks: ArticleMarks) async throws {
        try await intake.add(draft, marks: marks)
    }

    private mutating func add(_ file: ImportFile) async throws {
        if try await addExport(file) { return }
        var reader = DraftReader(file)
        while let items = reader.next() {
            for item in items {
                switch item {
                case .success(let draft): try await intake.add(draft)
                case .failure(let error): refuse(error)
                }
            }
            for warning in reader.takeWarnings() { warnings.add(warning) }
        }
    }

    /// Tells why a file, or an article of one, did not come in.
    mutating func refuse(_ error: ImportError) { refuse(CommandFailure(error)) }

    /// Tells why an article did not come in.
    mutating func refuse(_ failure: CommandFailure) {
        counts.refused += 1
        status = status ?? failure.status
        StandardError.writeLine("quoth: \(failure.sentence)")
    }
}
