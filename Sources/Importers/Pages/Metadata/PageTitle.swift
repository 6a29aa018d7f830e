/// Chooses a page's headline among what the page calls itself.
struct PageTitle {
    /// The headline; nil where there is none.
    let text: String?

    /// Chooses: what machines are told, where the page shows it or shows nothing; else what it shows.
    ///
    /// - Parameters:
    ///   - declared: what machines are told, the most reliable first.
    ///   - headline: what the page shows as its first heading.
    ///   - ofPage: what the window is called.
    ///   - site: the site's name, which many put behind the headline.
    init(declared: [String], headline: String?, ofPage: String?, site: String?) {
        let candidates = declared.map { Self.withoutSite($0, site) }
        if let headline, candidates.contains(where: { Self.folded($0) == Self.folded(headline) }) {
            text = headline
            return
        }
        text = candidates.first ?? headline ?? ofPage.map { Self.withoutSite($0, site) }
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
