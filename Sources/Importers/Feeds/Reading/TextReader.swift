import Markup

/// Reads the texts of a feed or an entry.
struct TextReader {
    let fields: FeedFields

    /// A text in HTML, and the `xml:base` of the element it stands in.
    struct Passage {
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
    func html(_ sources: [TextSource]) -> Passage? {
        first(sources) { element, form in
            guard let html = TextConstruct(element, form: form)?.html else { return nil }
            return Passage(html: html, base: element.attribute("xml:base"))
        }
    }

    private func first<Value>(
        _ sources: [TextSource], _ value: (MarkupTree.Element, TextSource.Form) -> Value?
    ) -> Value? {
        sources.firstValue { source in fields.elements(source.path).firstValue { value($0, source.form) } }
    }
}
