/// Finds an element's role by the words in its names, one after the other.
struct RoleFinder {
    /// The role by the words so far.
    private(set) var role = NamedRole.none
    /// What the word before told with one behind it.
    private var rolesWithNext: [AttributeWord: NamedRole] = [:]
    private var isDecided = false

    /// Reads the next word.
    mutating func read(_ word: AttributeWord) {
        guard !isDecided else { return }
        let meaning = NamedRole.words[word]
        let found = (rolesWithNext.isEmpty ? nil : rolesWithNext[word]) ?? meaning?.role
        rolesWithNext = meaning?.roles ?? [:]
        switch found {
        case nil: break
        // What is not the article's stays that, whatever else it is called.
        case .furniture?, .foreign?, .post?: (role, isDecided) = (found ?? role, true)
        case let found?: if role == .none || found == .body { role = found }
        }
    }
}
