/// How far somebody has got with checking a clipping.
///
/// The raw values are those of JSON, of CSV, of the command line and of the library.
public enum ClippingState: String, Sendable, CaseIterable {
    /// Nobody has checked it yet.
    case toCheck = "to-check"
    /// It was checked, and it holds.
    case checked
    /// It was checked, and it does not hold.
    case wrong

    /// What people call it: "to check".
    public var name: String {
        switch self {
        case .toCheck: "to check"
        case .checked: "checked"
        case .wrong: "wrong"
        }
    }

    /// The state after this one, in the order of the cases; the first after the last.
    public var next: ClippingState {
        switch self {
        case .toCheck: .checked
        case .checked: .wrong
        case .wrong: .toCheck
        }
    }
}
