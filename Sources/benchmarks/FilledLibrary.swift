import ArticleStore
import Attribution
import Foundation
import NewsModel
import ProgramAssets

/// A library in a temporary folder, filled with many articles made from few; removed with its owner.
final class FilledLibrary {
    /// The folder it is in.
    let folder: URL
    /// Its file.
    var path: String { folder.appendingPathComponent("library.db").path }

    private static let batch = 500

    /// Fills it with `count` articles that differ from each other and from those of `texts` in their endings.
    init(of texts: SampleTexts, count: Int) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        let engine = AttributionEngine(model: try ModelFile.find().load())
        let analyzed = texts.drafts.map { AnalyzedDraft($0, engine.analyze($0.articleText)) }
        let library = try ArticleLibrary(path: path)
        var drafts: [AnalyzedDraft] = []
        for number in 0..<count {
            var next = analyzed[number % analyzed.count]
            // The library knows an article again by its key, its address, or its title and text.
            next.draft.externalID = "\(number)"
            next.draft.url = nil
            next.draft.title += " (\(number))"
            next.draft.text += "\n\n\(number)"
            drafts.append(next)
            guard drafts.count == Self.batch || number == count - 1 else { continue }
            try library.add(drafts, engineVersion: AttributionEngine.version)
            drafts = []
        }
    }

    /// Makes one of `draft` alone.
    init(holding draft: DraftArticle) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        let engine = AttributionEngine(model: try ModelFile.find().load())
        try ArticleLibrary(path: path).add(
            draft, analysis: engine.analyze(draft.articleText), engineVersion: AttributionEngine.version)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What a program that reads it gets to see of the environment.
    var environment: [String: String] {
        [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path, "PATH": "/usr/bin:/bin",
            "QUOTH_LIBRARY": path,
        ]
    }
}
