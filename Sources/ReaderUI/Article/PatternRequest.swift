/// What the article asks of whoever looks for regular expressions, beside everything else.
public enum PatternRequest: Hashable, Sendable {
    /// Look for one, which takes the place of the one before; answered by a ``PatternAnswer``.
    case find(PatternQuery)
    /// Give up what was last looked for.
    case abandon
}
