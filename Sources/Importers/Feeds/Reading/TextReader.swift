import Markup

/// Reads the texts of a feed or an entry.
struct TextReader {
    let fields: FeedFields

    /// A text in HTML, and the `xml:base` of the element it stands in.
    struct Markup {
        let html: String
        let base: String?
    }

    /// The text that the first of `sources` has, as plain text in one line; empty where that is nothing but a picture.
    func plain(_ sources: [TextSource]) -> String? {
        first(sources) { element, form in
            switch TextConstruct(element, form: form) {
            case .html(let html): PlainTitle.text(ofHTML: html) ?? ""
            case .text(let text): PlainTitle.folded(text)
            case nil: nil
            }
        }
    }

    /// The text that the first of `sources` has, as HTML.
    func html(_ sources: [TextSource]) -> Markup? {
        first(sources) { element, form in
            guard let html = TextConstruct(element, form: form)?.html else { return nil }
            return Markup(html: html, base: element.attribute("xml:base"))
        }
    }

    private func first<Value>(
        _ sources: [TextSource], _ value: (MarkupTree.Element, TextSource.Form) -> Value?
    ) -> Value? {
        sources.firstValue { source in fields.elements(source.path).firstValue { value($0, source.form) } }
    }
}

/// The content of an element, as text or as HTML.
enum TextConstruct {
    case text(String)
    case html(String)

    /// The content, which is not blank, read as `form` says.
    init?(_ element: MarkupTree.Element, form: TextSource.Form) {
        let content: TextConstruct? =
            switch form {
            case .html: .html(element.writtenContent)
            case .text: .text(element.textContent)
            case .construct: Self.construct(element)
            }
        guard let content, content.written.knownText != nil else { return nil }
        self = content
    }

    /// It in HTML, without what a page would run.
    var html: String {
        switch self {
        case .html(let html): ActiveContent.removed(from: html)
        case .text(let text): HTMLEscape.escaped(text)
        }
    }

    private var written: String {
        switch self {
        case .html(let written), .text(let written): written
        }
    }

    /// Atom's types (RFC 4287, 3.1.1 and 4.1.3.3), and the modes of Atom 0.3.
    private static func construct(_ element: MarkupTree.Element) -> TextConstruct? {
        let written = element.attribute("type")
        let type = MediaType(written ?? "text")
        // Whoever carries or escapes a text without saying of what type it is has HTML.
        let isText = type.isText && written != nil
        switch element.attribute("mode")?.lowercased() {
        case "base64": return Base64Text.decoded(element.textContent).map { isText ? .text($0) : .html($0) }
        case "escaped":
            return isText && !element.hasElements ? .text(element.textContent) : .html(element.writtenContent)
        default: break
        }
        if type.isMarkup || element.hasElements { return .html(element.writtenContent) }
        if type.isText { return .text(element.textContent) }
        return Base64Text.decoded(element.textContent).map { .html($0) }
    }
}

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
