/// How many panes are wanted: list, text and speakers.
public enum PaneChoice: String, Hashable, Sendable, CaseIterable {
    case automatic, one, two, three
}
