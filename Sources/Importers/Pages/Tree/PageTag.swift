/// What an element is to a page's text.
enum PageTag: UInt8 {
    /// Part of a line: `span`, `em`, and what HTML does not know.
    case inline
    case link
    /// `br`, which ends a line.
    case lineBreak
    /// Begins and ends a line of text, and says no more: `div`, `section`.
    case container
    case article, main, aside
    case paragraph, heading, list, listItem, term, blockQuote, preformatted
    case figure, caption
    case table, row, cell
    case form, header, footer, navigation
    case details
    /// Nothing in it is text to read: `script`, `svg`, `button`.
    case unread

    /// The tag of an element by its name in small letters.
    init(name: String) { self = Self.byName[name] ?? .inline }

    /// Whether it begins a line of its own.
    var isBlock: Bool {
        switch self {
        case .inline, .link, .lineBreak, .unread: false
        default: true
        }
    }

    private static let byName: [String: PageTag] = {
        let names: [PageTag: String] = [
            .link: "a", .lineBreak: "br",
            .container: """
            html body div section hgroup center address fieldset dialog dl hr ins-block tbody thead tfoot search \
            amp-accordion
            """,
            .article: "article", .main: "main", .aside: "aside", .paragraph: "p",
            .heading: "h1 h2 h3 h4 h5 h6", .list: "ul ol menu dir", .listItem: "li", .term: "dt dd",
            .blockQuote: "blockquote", .preformatted: "pre listing xmp", .figure: "figure",
            .caption: "figcaption caption", .table: "table", .row: "tr", .cell: "td th", .form: "form",
            .header: "header", .footer: "footer", .navigation: "nav", .details: "details summary",
            .unread: """
            head script style noscript template svg math iframe object embed applet canvas audio video button select \
            textarea input option datalist meter progress map area link meta title base noframes frameset img \
            picture source track param label legend amp-ad amp-embed amp-iframe amp-analytics
            """,
        ]
        var byName: [String: PageTag] = [:]
        for (tag, list) in names { for name in list.split(separator: " ") { byName[String(name)] = tag } }
        return byName
    }()
}
