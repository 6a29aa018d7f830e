/// What stands below or beside a picture.
enum Caption {
    /// Whether a paragraph that begins so is a caption or a credit: "Image: Ada Moss", "Photo by Bo Dale".
    static func isCaption(_ beginning: String) -> Bool {
        let words = beginning.lowercased()
        return labels.contains { label in
            guard words.hasPrefix(label) else { return false }
            let rest = words.dropFirst(label.count)
            return [":", " by ", " courtesy", " credit", " caption", " copyright", " source"].contains(
                where: rest.hasPrefix)
        }
    }

    /// Whether a label says what is seen, counted or related, so that nobody speaks behind it.
    static func isLabel(_ label: String) -> Bool { labels.contains(label) || facts.contains(label) }

    /// The first letters of labels, in small.
    static let initials = Set(labels.compactMap(\.utf8.first))
    private static let labels: Set<String> = [
        "image", "images", "photo", "photos", "photograph", "picture", "pictures", "video", "media", "audio", "caption",
        "image caption", "media caption", "photo caption", "credit", "credits", "photo credit", "image credit",
        "source", "sources",
        "copyright", "image copyright", "illustration", "graphic", "map",
    ]
    private static let facts: Set<String> = [
        "goal", "goals", "referee", "attendance", "scorers", "date", "time", "place", "venue", "where", "when",
        "tickets",
        "address", "phone", "email", "website", "tags", "topics", "related", "read", "read more", "see", "note",
        "update",
        "correction", "published", "updated", "warning", "summary", "location", "price", "cost",
    ]
}
