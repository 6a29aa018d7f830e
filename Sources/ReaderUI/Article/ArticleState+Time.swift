import ReadingPage

extension ArticleState {
    /// How long the rest takes to read: "2 minutes left"; nil where all of it is in sight, or at the end.
    func timeLeft(height: Int) -> String? {
        let last = lastTop(height: height)
        guard last > 0, top < last else { return nil }
        let rest = Double(layout.lines.count - top - height) / Double(layout.lines.count)
        return ReadingTime(minutes: readingTime.minutes * rest).text + " left"
    }
}
