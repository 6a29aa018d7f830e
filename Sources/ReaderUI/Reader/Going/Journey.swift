import NewsModel
import ReadingPage

/// Where ] and [ lead, and how far they have led into other articles.
struct Journey: Equatable, Sendable {
    /// What of reported speech is shown and visited.
    var reported: ReportedSpeech
    /// Whether ] and [ go on to other articles.
    var crossesArticles: Bool
    /// How far the last key has led into other articles.
    var crossing = Crossing()
    /// The search for an article with quotes that is not at its end.
    var unfinished: UnfinishedQuest?
    /// The places that were visited.
    var trail = Trail()
    /// What the last key asked for.
    var lastCommand: Command?
    /// Where to go in an article once it is visited; nil for where one was last.
    var goal: ArticleGoal?

    /// Where to go in an article that is visited now. What was to be done in another is forgotten.
    mutating func arrive(at article: Article.ID) -> ArticleGoal.Place? {
        defer { goal = nil }
        return goal.flatMap { $0.article == article ? $0.place : nil }
    }
}
