/// What an attribute tells of its element's part on a page.
enum PageAttribute: UInt8 {
    /// Nothing.
    case other
    /// Names that the page's makers gave: `class`, `id`.
    case names
    case property, role, hidden, style
    /// `aria-hidden`
    case isHiddenFromReaders

    /// The attribute of a name in small letters.
    init(name: String) {
        self =
            switch name {
            case "class", "id", "data-component", "data-testid", "data-module": .names
            case "itemprop": .property
            case "role": .role
            case "hidden": .hidden
            case "style": .style
            case "aria-hidden": .isHiddenFromReaders
            default: .other
            }
    }
}
