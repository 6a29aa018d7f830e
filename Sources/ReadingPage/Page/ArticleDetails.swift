import NewsModel

/// The line under an article's title.
public enum ArticleDetails {
    private static let mostAuthors = 3

    /// "Edwin Mora · 2 days ago · 3 minutes · 11 quotes, 3 speakers"; what is not known is left out.
    ///
    /// - Parameter minimumConfidence: quotes that are less sure are not counted.
    public static func line(for article: Article, dates: DateWriter, minimumConfidence: Double = 0) -> String {
        let draft = article.draft
        let time = ReadingTime(words: WordCount(Array(draft.text.utf8)).total)
        let facts = [
            dates.long(ArticleSummary(article)), time.text,
            speech(in: article.analysis.shown(minimumConfidence: minimumConfidence)),
            Language.hasSpeakers(draft.language) ? nil : Language.speakersNote,
        ]
        let parts = [writer(of: draft)] + facts.map { $0?.replacing(" ", with: "\u{A0}") }
        return parts.compactMap { $0 }.joined(separator: "\u{A0}· ")
    }

    private static func writer(of draft: DraftArticle) -> String? {
        guard !draft.authors.isEmpty else { return draft.source?.onOneLine }
        let names = draft.authors.prefix(mostAuthors).map(\.onOneLine).joined(separator: ", ")
        return draft.authors.count > mostAuthors ? names + " and others" : names
    }

    private static func speech(in statements: SpeechAnalysis) -> String {
        let quotations = statements.attributions.filter { $0.isQuotation && !$0.content.isEmpty }
        guard !quotations.isEmpty else { return "no quotes" }
        let speakers = Set(quotations.compactMap { statements.speaker($0.speaker)?.id }).count
        let quotes = Plural.of(quotations.count, "quote")
        return speakers == 0 ? quotes : quotes + ", " + Plural.of(speakers, "speaker")
    }
}
