import NewsModel
import TerminalCanvas

/// Clippings as one page for a browser, without a script. The markup is well-formed XML, too.
enum ClippingsPage {
    /// What stands before the first collection.
    static let beginning = """
        <!DOCTYPE html>
        <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="Quoth"/>
        <title>Clippings</title>
        <style>
        \(HTMLStyle.sheet(speakers: []))
        \(style)
        </style>
        </head>
        <body>
        <main>
        <h1>Clippings</h1>

        """

    /// The end of the collection before, where this is not the first, and the beginning of another.
    static func joint(isFirst: Bool, collection: String) -> String {
        (isFirst ? "" : "</section>\n") + "<section>\n<h2>\(XMLText.escaped(collection))</h2>\n"
    }

    /// A clipping: who said it and how, the words, where they stand, how far they are checked, and what was noted.
    static func figure(_ clipping: Clipping) -> String {
        let quote = clipping.quote
        let note = clipping.note.isEmpty ? "" : "<p class=\"note\">\(XMLText.escaped(clipping.note))</p>\n"
        return """
            <figure class="\(clipping.state.rawValue)">
            <figcaption>\(XMLText.escaped(quote.introduction)):</figcaption>
            <blockquote><p>\(XMLText.escaped(quote.markedWords))</p></blockquote>
            <p class="details">— \(origin(quote)) · <b>\(clipping.state.name)</b></p>
            \(note)</figure>

            """
    }

    /// What stands behind the last collection.
    static func end(isEmpty: Bool) -> String { (isEmpty ? "" : "</section>\n") + "</main>\n</body>\n</html>\n" }

    private static func origin(_ quote: ClippedQuote) -> String {
        let title = XMLText.escaped(quote.title)
        let address = quote.url.flatMap { WebAddress($0) }
        let link = address.map { "<a href=\"\(XMLText.escaped($0.text))\">\(title)</a>" } ?? title
        let day = quote.date.map { "<time datetime=\"\($0.day)\">\($0.day)</time>" }
        return [link, quote.publisher.map { XMLText.escaped($0) }, day].compactMap { $0 }.joined(separator: ", ")
    }

    private static let style = """
        figure { margin: 0 0 1.6rem; max-width: 40rem; padding-left: .9rem; border-left: .2rem solid var(--rule); break-inside: avoid }
        figure.checked { border-color: #2e7d4f }
        figure.wrong { border-color: #b3261e }
        figure.wrong blockquote { text-decoration: line-through }
        figcaption, .note { font: .9rem/1.45 system-ui, "Helvetica Neue", Arial, sans-serif }
        figcaption { font-weight: 600 }
        figure blockquote { margin: .2rem 0 .3rem; overflow-wrap: anywhere }
        figure p { margin: 0 }
        .note { padding-top: .3rem }
        """
}
