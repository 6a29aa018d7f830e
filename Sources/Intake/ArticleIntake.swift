import ArticleStore
import Attribution
import Foundation
import NewsModel

/// Takes articles into a library: finds who said what in them on all cores, and stores them, each batch while the next one is
/// read. Memory stays bounded, because a batch waits until the one before it is stored.
public struct ArticleIntake {
    /// What became of articles.
    public struct Counts: Hashable, Sendable {
        /// New ones.
        public internal(set) var added = 0
        /// Those that the library had with other content.
        public internal(set) var updated = 0
        /// Those that the library had as they are.
        public internal(set) var unchanged = 0

        /// Counts from nothing.
        public init() {}

        /// Adds what was counted elsewhere.
        public mutating func add(_ other: Counts) {
            added += other.added
            updated += other.updated
            unchanged += other.unchanged
        }

        /// Counts some outcomes.
        public mutating func count(_ outcomes: [AddOutcome]) {
            for outcome in outcomes {
                switch outcome {
                case .added: added += 1
                case .updated: updated += 1
                case .unchanged: unchanged += 1
                }
            }
        }
    }

    /// What became of the articles that are stored by now.
    public private(set) var counts = Counts()

    private let library: () throws -> ArticleLibrary
    private let engine: () throws -> AttributionEngine
    private var drafts: [DraftArticle] = []
    /// What is noted about each of the drafts.
    private var marks: [ArticleMarks] = []
    private var bytes = 0
    private var writing: Task<[AddOutcome], any Error>?

    /// A batch is stored in one transaction; it ends at so many articles, or bytes of text.
    private static let batchCount = 512
    private static let batchBytes = 8 << 20

    /// Prepares to take articles in; library and engine are asked for when there is something to store.
    public init(
        library: @escaping () throws -> ArticleLibrary, engine: @escaping () throws -> AttributionEngine
    ) {
        self.library = library
        self.engine = engine
    }

    /// Takes an article in, with others before and behind it; `marks` are noted about it where the library does not have it yet.
    public mutating func add(_ draft: DraftArticle, marks: ArticleMarks = ArticleMarks()) async throws {
        drafts.append(draft)
        self.marks.append(marks)
        bytes += draft.text.utf8.count
        if drafts.count >= Self.batchCount || bytes >= Self.batchBytes { try await flush() }
    }

    /// Stores what is left.
    public mutating func finish() async throws {
        try await flush()
        try await settle()
    }

    private mutating func flush() async throws {
        guard !drafts.isEmpty else { return }
        let analyzed = await Self.analyzed(drafts, by: try engine())
        let batch = zip(analyzed, marks).map { AnalyzedDraft($0.draft, $0.analysis, marks: $1) }
        (drafts, marks) = ([], [])
        bytes = 0
        try await settle()
        let library = try library()
        writing = Task { try library.add(batch, engineVersion: AttributionEngine.version) }
    }

    private mutating func settle() async throws {
        counts.count(try await writing?.value ?? [])
        writing = nil
    }

    /// Drafts with who said what in them, found on all cores, in the same order.
    public static func analyzed(_ drafts: [DraftArticle], by engine: AttributionEngine) async -> [AnalyzedDraft] {
        await drafts.mappedConcurrently(tasks: ProcessInfo.processInfo.activeProcessorCount) {
            AnalyzedDraft($0, engine.analyze($0.articleText))
        }
    }
}
