/// What a `type` attribute says of a text.
struct MediaType {
    private let name: Substring

    /// Takes "html", or a media type with or without parameters.
    init(_ written: String) {
        name = written.lowercased().prefix { $0 != ";" }.filter { !$0.isWhitespace }[...]
    }

    /// Whether it is text and nothing else.
    var isText: Bool {
        name.isEmpty || name == "text" || name == "plain" || name.hasPrefix("text/") && !isMarkup
    }

    /// Whether it is HTML or XML.
    var isMarkup: Bool { name.hasSuffix("html") || name.hasSuffix("/xml") || name.hasSuffix("+xml") || name == "xml" }
}
