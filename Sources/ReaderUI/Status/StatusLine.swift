/// What the line at the bottom says.
struct StatusLine: Equatable, Sendable {
    /// What is being typed.
    struct Typing: Equatable, Sendable {
        /// What stands before it.
        var label: String
        /// What was typed so far.
        var text: String
    }

    /// A key and what it does now.
    struct Hint: Equatable, Sendable {
        /// The key's name.
        var key: String
        /// What it does, in a word or two.
        var words: String
    }

    /// What is being typed; nil where nothing is.
    var typing: Typing?
    /// What the reader has to say; nil where there is nothing.
    var notice: String?
    /// What keys do now, what matters most first; shown where nothing is typed or said.
    var hints: [Hint]
    /// Where one is, and again in fewer and fewer words for where that finds no room.
    var places: [String]
}
