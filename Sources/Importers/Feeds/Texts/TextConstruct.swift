import Markup

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
        // Many who escape HTML forget to say so.
        let isMarkup = type.isMarkup || element.hasElements || written == nil && HTMLTags.areIn(element.textContent)
        if isMarkup { return .html(element.writtenContent) }
        if type.isText { return .text(element.textContent) }
        return Base64Text.decoded(element.textContent).map { .html($0) }
    }
}
