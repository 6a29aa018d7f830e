/// Chooses a page's headline among what the page calls itself.
struct PageTitle {
    /// The headline; nil where there is none.
    let text: String?

    /// Chooses: what machines are told, where the page shows it or shows nothing; else what it shows.
    ///
    /// - Parameters:
    ///   - linked: what search engines are told (JSON-LD).
    ///   - declared: what networks and other machines are told, the most reliable first.
    ///   - headline: what the page shows as its first heading.
    ///   - isOnlyHeadline: whether it is the page's only heading of its level.
    ///   - ofPage: what the window is called.
    ///   - site: the site's name, which many put behind the headline.
    init(
        linked: String?, declared: [String], headline: String?, isOnlyHeadline: Bool, ofPage: String?, site: String?
    ) {
        let candidates = ([linked].compactMap(\.self) + declared).map { Self.withoutSite($0, site) }
        if let headline, candidates.contains(where: { Self.folded($0) == Self.folded(headline) }) {
            text = headline
        } else if let headline, linked == nil, isOnlyHeadline, Self.isTelling(headline, site),
            candidates.isEmpty || candidates.contains(where: { Self.shareWord($0, headline) })
        {
            // What networks are told is often written for them alone.
            text = headline
        } else {
            text = candidates.first ?? headline ?? ofPage.map { Self.withoutSite($0, site) }
        }
    }

    /// A heading of fewer words may be a section's.
    private static let minimumWords = 4

    /// Whether a heading is more than a label or the site's name.
    private static func isTelling(_ headline: String, _ site: String?) -> Bool {
        headline.split(separator: " ").count >= minimumWords && !headline.hasSuffix(":")
            && site.map { folded($0) != folded(headline) } ?? true
    }

    /// Shorter words may stand in any headline, in letters.
    private static let minimumWordLength = 5

    /// Whether two headlines have a word in common, so that they can be of one article.
    private static func shareWord(_ first: String, _ second: String) -> Bool {
        let words = { (text: String) in
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= minimumWordLength })
        }
        return !words(first).isDisjoint(with: words(second))
    }

    private static let separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » "]

    /// The title without the site's name behind it.
    private static func withoutSite(_ title: String, _ site: String?) -> String {
        for separator in separators {
            guard let range = title.ranges(of: separator).last else { continue }
            let (before, after) = (title[..<range.lowerBound], title[range.upperBound...])
            guard !before.isEmpty, let site, folded(after) == folded(site) else { continue }
            return String(before)
        }
        return title
    }

    private static func folded(_ text: some StringProtocol) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
