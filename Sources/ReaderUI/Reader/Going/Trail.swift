import NewsModel

/// The places that were visited, to go back to, and forward again.
struct Trail: Equatable, Sendable {
    /// A place where one reads.
    struct Place: Equatable, Sendable {
        /// The article.
        let article: ArticleSortKey
        /// Where in its text, in UTF-8 bytes.
        let offset: Int
        /// Whose page shows; nil for the article itself.
        var speaker: String?

        /// Whether both are the same text, or the same speaker's page.
        func isBeside(_ other: Place) -> Bool {
            speaker == other.speaker && (speaker != nil || article.article == other.article.article)
        }
    }

    /// Where one was before each jump, the latest last; behind ``position`` where one came back from.
    private var places: [Place] = []
    /// How many of the places one can go back to.
    private var position = 0
    /// Where one is, or was before one went to the list.
    private var current: Place?

    /// How many places are kept.
    private static let maximumPlaces = 100

    /// Takes in where one is now; another article or page is a jump, and within an article what is said to be one.
    mutating func arrive(at place: Place?, byJump isJump: Bool) {
        guard let place else { return }
        if let current, !current.isBeside(place) || (isJump && current.offset != place.offset) { leave(current) }
        current = place
    }

    private mutating func leave(_ place: Place) {
        places.removeSubrange(position...)
        if places.last != place { places.append(place) }
        if places.count > Self.maximumPlaces { places.removeFirst() }
        position = places.count
    }

    /// Goes to the place before the last jump; nil if there is none.
    mutating func goBack() -> Place? {
        if position == places.count, let current {
            // Where one is now is what one can go forward to.
            if places.last == current { position -= 1 } else { places.append(current) }
        }
        guard position > 0 else { return nil }
        position -= 1
        current = places[position]
        return current
    }

    /// Goes to the place that one went back from; nil if one did not.
    mutating func goForward() -> Place? {
        guard position + 1 < places.count else { return nil }
        position += 1
        current = places[position]
        return current
    }
}
