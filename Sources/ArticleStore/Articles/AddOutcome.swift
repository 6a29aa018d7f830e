import NewsModel

/// What became of a draft that was given to the library.
public enum AddOutcome: Hashable, Sendable {
    /// It is new.
    case added(Article.ID)
    /// The library had it under the same key or address with other content, which was replaced.
    case updated(Article.ID)
    /// The library had it already.
    case unchanged(Article.ID)

    /// The article it became, or already was.
    public var id: Article.ID {
        switch self {
        case .added(let id), .updated(let id), .unchanged(let id): id
        }
    }
}

/// A draft and what was found in it, ready for the library.
public struct AnalyzedDraft: Hashable, Sendable {
    /// What the importer found.
    public var draft: DraftArticle
    /// Who said what in its text.
    public var analysis: SpeechAnalysis
    /// What is noted about the article where the library does not have it yet.
    public var marks: ArticleMarks

    /// Puts them together; the analysis is of the draft's text.
    public init(_ draft: DraftArticle, _ analysis: SpeechAnalysis, marks: ArticleMarks = ArticleMarks()) {
        self.draft = draft
        self.analysis = analysis
        self.marks = marks
    }
}
