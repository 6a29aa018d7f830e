/// Once one has scrolled, the title and a rule stay above the text and cover the first lines there.
extension ArticleState {
    private static let titleAndRule = 2
    /// In fewer rows every line is wanted for the text.
    private static let leastHeight = 10

    /// Rows that are covered, of a text `height` rows high, wherever one has scrolled to.
    static func coveredRows(height: Int) -> Int { height >= leastHeight ? titleAndRule : 0 }

    /// Rows that are covered now; none at the beginning of the text.
    func coveredRows(height: Int) -> Int { top > 0 ? Self.coveredRows(height: height) : 0 }

    /// The first line in sight.
    func firstLine(height: Int) -> Int { top + coveredRows(height: height) }
}
