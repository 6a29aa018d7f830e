extension ArticleState {
    /// How long the rest takes to read: "2 min left"; nil where all of it is in sight, or at the end.
    func timeLeft(height: Int) -> String? {
        let last = lastTop(height: height)
        guard last > 0, top < last else { return nil }
        let rest = minutes * Double(layout.lines.count - top - height) / Double(layout.lines.count)
        return rest < 1 ? "under 1 min left" : "\(Int(rest.rounded(.up))) min left"
    }
}
