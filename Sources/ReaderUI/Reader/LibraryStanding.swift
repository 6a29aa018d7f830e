/// How the reader stands to the library's file.
enum LibraryStanding: Hashable, Sendable {
    /// It is read and changed.
    case open
    /// It is read alone; the words say why.
    case readOnly(String)
    /// Another file has its name: nothing is stored until it is opened again.
    case replaced

    /// Whether changes can be stored.
    var takesChanges: Bool { self == .open }

    /// What the status line says of it; nil where there is nothing to say.
    var note: String? {
        switch self {
        case .open: nil
        case .readOnly: "read-only"
        case .replaced: "library replaced"
        }
    }
}
