/// What a page gives machines as its article's text, to be compared with what people are shown.
struct DeclaredText {
    /// The text.
    let text: String
}
