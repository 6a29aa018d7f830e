import ReadingPage

/// Which part of an article's lines is in sight.
struct ScrollPosition: Equatable, Sendable {
    /// The line in the first row; the title may cover it, see ``ArticleState/firstLine(height:)``.
    var top = 0
    /// The first line in sight when one last moved: it stays there when the width changes.
    var anchor = ReadingPlace.beginning
    /// The rows of text that the first line in sight was last found for.
    var fittedHeight = 0
}
