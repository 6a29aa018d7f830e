import Foundation
import NewsModel

@testable import ArticleStore

extension DraftArticle {
    /// A draft whose text is the title and one paragraph.
    static func sample(
        _ title: String, _ body: String = "Nothing happened.", externalID: String? = nil, url: String? = nil,
        day: Int? = nil
    ) -> DraftArticle {
        DraftArticle(
            externalID: externalID, url: url, title: title, authors: ["Ada Moss"], source: "Gazette",
            date: day.map { PublicationDate(Date(timeIntervalSince1970: Double($0) * 86_400)) },
            text: title + "\n\n" + body,
            paragraphs: [
                Paragraph(.headline, TextRange(0, title.utf8.count)),
                Paragraph(.body, TextRange(title.utf8.count + 2, title.utf8.count + 2 + body.utf8.count)),
            ])
    }

    /// The analysis that gives `words` of the text to `speaker`.
    func saying(_ words: String, _ speaker: Speaker, kind: Attribution.Kind = .direct) -> SpeechAnalysis {
        let start = text.range(of: words).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
        return SpeechAnalysis(
            attributions: [
                Attribution(
                    kind: kind, content: [TextRange(start, start + words.utf8.count)], speaker: speaker.id,
                    confidence: 0.9, rule: .verbThenSource)
            ], speakers: [speaker])
    }
}

extension ArticleLibrary {
    /// Adds a draft in which nobody speaks.
    @discardableResult
    func add(_ draft: DraftArticle) throws -> AddOutcome {
        try add(draft, analysis: SpeechAnalysis(), engineVersion: 1)
    }
}
