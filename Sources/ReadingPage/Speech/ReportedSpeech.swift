/// What of the speech found is shown, and what of reported speech is visited.
public struct ReportedSpeech: Hashable, Sendable {
    /// Whether ] and [ visit it, too.
    public var isVisited = false
    /// Whether it is shown in its speakers' colours.
    public var isShown = true
    /// What is less sure is not shown at all; from 0 to 1.
    public var minimumConfidence = 0.0

    /// Reported speech that is shown or not, and visited or not, and speech that is so sure.
    public init(isVisited: Bool = false, isShown: Bool = true, minimumConfidence: Double = 0) {
        self.minimumConfidence = minimumConfidence
        self.isVisited = isVisited
        self.isShown = isShown
    }
}
