import Importers
import NewsModel

/// The importers of documents that other programs write.
struct DocumentSubject: FuzzSubject {
    private let kind: DocumentKind
    private let maker: DocumentMaker
    private let limit: TimeLimit?

    /// What comes of a document has so many times its bytes, and so many more: a feed's title is each article's source.
    private static let maximumGrowth = 4
    private static let fixedSize = 1 << 16
    /// The most entries that a feed has.
    private static let maximumEntries = 20_000

    /// Prepares documents of a kind by seed.
    init(_ kind: DocumentKind, seed: UInt64, limit: TimeLimit?) {
        (self.kind, self.limit) = (kind, limit)
        maker = DocumentMaker(kind, seed: seed)
        // What is made once and kept is not the first document's cost.
        for seed in kind.seeds { _ = Self.document(of: seed) }
    }

    func input(_ number: Int) -> FuzzInput { FuzzInput(part: kind.rawValue, bytes: maker.document(number)) }

    func complaints(about input: FuzzInput) -> [Complaint] {
        let before = TimeLimit.secondsUsed
        let document = Self.document(of: input.bytes)
        let late = limit?.complaint(seconds: TimeLimit.secondsUsed - before, byteCount: input.bytes.count)
        var complaints = late.map { [$0] } ?? []
        if document != Self.document(of: input.bytes) { complaints.append(Complaint(.determinism, "two runs differ")) }
        guard let document else { return complaints }
        let fields = DocumentFields(document)
        if isKept(document, of: input.bytes), let field = fields.firstWithControl {
            complaints.append(Complaint(.control, field.debugDescription))
        }
        if fields.byteCount > Self.maximumGrowth * input.bytes.count + Self.fixedSize {
            complaints.append(Complaint(.size, "\(fields.byteCount) bytes of \(input.bytes.count)"))
        }
        return complaints
            + Self.drafts(of: document).flatMap {
                DraftCheck.complaints(about: $0.paragraphs.map(\.range), of: Array($0.text.utf8))
            }
    }

    func result(of input: FuzzInput) -> String { "\(String(describing: Self.document(of: input.bytes)))" }

    /// Whether a document is still of its kind. Of what is spoilt beyond that, a plain text is made, which has what it had.
    private func isKept(_ document: ImportedDocument, of bytes: [UInt8]) -> Bool {
        switch (kind, document) {
        case (.feed, .feed), (.outline, .outline): true
        case (.page, .article): ContentKind.of(bytes) == .html
        case (.mail, .article): ContentKind.of(bytes) == .mail
        default: false
        }
    }

    private static func document(of bytes: [UInt8]) -> ImportedDocument? {
        try? DocumentImporter().document(
            of: bytes, from: DocumentImporter.Origin(url: "https://a.example/b", name: "c"))
    }

    private static func drafts(of document: ImportedDocument) -> [DraftArticle] {
        switch document {
        case .article(let article): [article.draft]
        case .feed(let feed): feed.entries.prefix(maximumEntries).compactMap { $0.draft(in: feed) }
        case .outline: []
        }
    }
}
