import Markup

/// The tree of XML as servers send it.
enum FeedMarkup {
    /// The outermost element; nil where there is none.
    ///
    /// - Parameters:
    ///   - signs: Which unescaped signs are taken for themselves.
    ///   - encoding: What HTTP said; nil where it said nothing.
    static func root(
        of bytes: [UInt8], escaping signs: StrayMarkup.Signs, encoding: String? = nil
    ) -> MarkupTree.Element? {
        guard let unified = XMLEncoding.unified(bytes, http: encoding) else {
            return MarkupTree(xml: bytes, encoding: encoding)?.root
        }
        return MarkupTree(
            xml: StrayMarkup.removed(from: FeedProlog.trimmed(unified), escaping: signs), encoding: "utf-8")?.root
    }
}
