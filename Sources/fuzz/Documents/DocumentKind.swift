/// A kind of document that other programs write, as it is made for trying its importer.
enum DocumentKind: String, Sendable, CaseIterable {
    case feed, outline, page, mail

    /// Small whole documents to begin with.
    var seeds: [[UInt8]] { texts.map { Array($0.utf8) } }

    private var texts: [String] {
        switch self {
        case .feed: FeedIngredients.seeds
        case .outline: OutlineIngredients.seeds
        case .page: PageIngredients.seeds
        case .mail: MailIngredients.seeds
        }
    }

    /// Pieces of its grammar, whole and broken.
    var pieces: [[UInt8]] {
        let own =
            switch self {
            case .feed: FeedIngredients.pieces + MarkupIngredients.pieces
            case .outline: OutlineIngredients.pieces + MarkupIngredients.pieces
            case .page: PageIngredients.pieces + MarkupIngredients.pieces
            case .mail: MailIngredients.pieces + PageIngredients.pieces
            }
        return own.map { Array($0.utf8) }
    }

    /// Elements that are put around stretches and within each other; of a mail, what begins and ends a part.
    var brackets: [(open: [UInt8], close: [UInt8])] {
        if self == .mail { return MailIngredients.brackets.map { (Array($0.utf8), Array($1.utf8)) } }
        let names =
            switch self {
            case .feed: FeedIngredients.elements
            case .outline: OutlineIngredients.elements
            default: PageIngredients.elements
            }
        return names.map { (Array("<\($0)>".utf8), Array("</\($0)>".utf8)) }
    }
}
