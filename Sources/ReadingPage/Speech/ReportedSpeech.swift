/// What of reported speech is shown and visited.
public struct ReportedSpeech: Hashable, Sendable {
    /// Whether ] and [ visit it, too.
    public var isVisited = false
    /// Whether it is shown in its speakers' colours.
    public var isShown = true

    /// Reported speech that is shown or not, and visited or not.
    public init(isVisited: Bool = false, isShown: Bool = true) {
        self.isVisited = isVisited
        self.isShown = isShown
    }
}
