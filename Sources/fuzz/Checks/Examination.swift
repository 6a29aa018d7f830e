import Attribution
import Importers
import NewsModel
import PlainText
import ProgramAssets

/// Gives inputs to their subjects and looks at what comes of it.
struct Examination: Sendable {
    private let engine: AttributionEngine
    /// The most time an input may take; nil where time is not looked at.
    private let limit: TimeLimit?

    /// Prepares the subjects.
    init(limit: TimeLimit?) {
        engine = AttributionEngine(model: try? ModelFile.find().load())
        self.limit = limit
        // What is made once and kept is not the first input's cost.
        _ = engine.analyze(ArticleText(plain: "“We never close,” said Ada Moss."))
        _ = try? JSONLinesImporter().reading(of: Array(#"{"text": "a", "date": "2026-11-22"}"#.utf8))
    }

    /// What the engine makes of a text.
    func analysis(of text: [UInt8]) -> SpeechAnalysis { engine.analyze(ArticleText(plain: text)) }

    /// What is wrong with what `part` makes of `input`; empty where all is well.
    func complaints(about input: [UInt8], to part: TextPart) -> [Complaint] {
        switch part {
        case .engine:
            let first = timed(input.count) { engine.analyze(ArticleText(plain: input)) }
            let second = timed(input.count) { engine.analyze(ArticleText(plain: input)) }
            let check = AnalysisCheck(of: input)
            return check.complaints(about: first.result) + difference(first.result, second.result)
                // One of the two may have been held up by something else.
                + (second.complaint.flatMap { _ in first.complaint }.map { [$0] } ?? [])
        case .text: return complaints(about: input) { try? TextImporter().draft(of: input) }
        case .json: return complaints(about: input) { (try? JSONLinesImporter().reading(of: input))?.draft }
        }
    }

    private func complaints(about input: [UInt8], draft: () -> DraftArticle?) -> [Complaint] {
        let first = timed(input.count, draft)
        let second = timed(input.count, draft)
        var complaints = difference(first.result, second.result)
        if second.complaint != nil, let complaint = first.complaint { complaints.append(complaint) }
        guard let article = first.result else { return complaints }
        let text = Array(article.text.utf8)
        complaints += DraftCheck.complaints(about: article.paragraphs.map(\.range), of: text)
        return complaints + AnalysisCheck(of: text).complaints(about: engine.analyze(article.articleText))
    }

    private func difference<Result: Equatable>(_ first: Result, _ second: Result) -> [Complaint] {
        first == second ? [] : [Complaint(.determinism, "two runs differ")]
    }

    private func timed<Result>(
        _ byteCount: Int, _ work: () -> Result
    ) -> (result: Result, complaint: Complaint?) {
        guard let limit else { return (work(), nil) }
        let before = TimeLimit.secondsUsed
        let result = work()
        return (result, limit.complaint(seconds: TimeLimit.secondsUsed - before, byteCount: byteCount))
    }
}
