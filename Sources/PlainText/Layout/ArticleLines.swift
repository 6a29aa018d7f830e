/// Tells lines that go with an article from its text.
public enum ArticleLines {
    /// Whether a line says who wrote the article, and nothing else: "By Ada Moss".
    public static func isByline(_ line: String) -> Bool { Byline.authors(line) != nil }

    /// Whether a line says when the article was published, and nothing else: "Published 1 March 2026, 10:32".
    public static func isDate(_ line: String) -> Bool { Dateline.date(line) != nil }

    /// Whether a line stands below a picture: "Photo: Ada Moss".
    public static func isCaption(_ line: String) -> Bool { Caption.isCaption(line) }

    /// Whether a short line in an article leads to another one: "READ MORE: …".
    public static func isLink(_ line: String) -> Bool { SiteFurniture.isLink(line) }

    /// Whether a line at an article's end is one that the site puts below every article.
    public static func isFurniture(_ line: String) -> Bool { SiteFurniture.includes(line) }

    /// Of paragraphs, those that are turns of a transcript or an interview, by the labels that begin them: "MOSS: We never
    /// close." Linear.
    public static func turns(_ paragraphs: [(index: Int, text: String)]) -> [Int] {
        TurnLabels.turns(
            paragraphs.map { (index: $0.index, text: String($0.text.prefix(TurnLabels.reach)), isHeadline: false) })
    }
}
