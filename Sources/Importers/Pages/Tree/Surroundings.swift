/// What the elements around a text are, the nearest and all further ones together.
struct Surroundings: OptionSet {
    let rawValue: UInt16

    static let quote = Surroundings(rawValue: 1 << 0)
    static let figure = Surroundings(rawValue: 1 << 1)
    static let caption = Surroundings(rawValue: 1 << 2)
    static let aside = Surroundings(rawValue: 1 << 5)
    static let furniture = Surroundings(rawValue: 1 << 6)
    static let fringe = Surroundings(rawValue: 1 << 7)
    static let byline = Surroundings(rawValue: 1 << 8)
    static let hidden = Surroundings(rawValue: 1 << 9)
    static let body = Surroundings(rawValue: 1 << 10)
    static let foreign = Surroundings(rawValue: 1 << 12)
    static let post = Surroundings(rawValue: 1 << 13)

    /// What is no part of an article unless most of the page stands in it.
    static let outside: Surroundings = [.furniture, .foreign, .fringe, .aside, .hidden, .byline]
}

/// What surrounds each node of a page.
struct PageSurroundings {
    /// What each element is itself, by its place.
    let own: [Surroundings]

    /// Finds what the elements of a page are by their tags and names. Linear.
    init(_ tree: PageTree) {
        own = (0..<tree.count).map { tree.outline.nodes[$0].isText ? [] : Self.own($0, in: tree) }
    }

    private static let fringeRoles: Set<String> = [
        "navigation", "complementary", "search", "banner", "contentinfo", "dialog", "alert",
    ]

    private static func own(_ place: Int, in tree: PageTree) -> Surroundings {
        let tag = tree.tags[place]
        var own: Surroundings =
            switch tag {
            case .blockQuote: .quote
            case .figure: .figure
            case .caption: .caption
            case .aside: .aside
            case .navigation: .furniture
            case .footer, .form: .fringe
            default: []
            }
        guard tag != .unread, tag != .lineBreak else { return own }
        var names = RoleFinder()
        for number in tree.outline.attributes(of: place) {
            let attribute = tree.attributeNames[tree.outline.name(ofAttribute: number)]
            guard attribute != .other else { continue }
            let value = tree.outline.value(ofAttribute: number)
            switch attribute {
            case .names: AttributeWords.forEach(in: value) { names.read($0) }
            case .property: if value.elementsEqual("articleBody".utf8) { own.insert(.body) }
            case .role: if fringeRoles.contains(String(decoding: value, as: UTF8.self)) { own.insert(.fringe) }
            default: break
            }
        }
        if tree.isHidden(place) { own.insert(.hidden) }
        // A whole page's and a whole article's names tell what they have, not what they are.
        guard tree.parent(of: place) != nil, tag != .article, tag != .main, tree.name(of: place) != "body" else {
            return own
        }
        switch names.role {
        case .none: break
        case .body: own.insert(.body)
        case .furniture: own.insert(.furniture)
        case .foreign: own.insert(.foreign)
        case .post: own.insert(.post)
        case .fringe: own.insert(.fringe)
        case .caption: own.insert(.caption)
        case .byline: own.insert(.byline)
        }
        return own
    }
}
