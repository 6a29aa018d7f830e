import NewsModel
import PlainText

/// A thing that JSON-LD describes.
struct LinkedItem {
    let fields: [String: Any]

    /// Its types without a vocabulary's address: "NewsArticle".
    var types: [String] {
        let types = fields["@type"] as? [Any] ?? [fields["@type"] as Any]
        return types.compactMap { ($0 as? String)?.split { $0 == "/" || $0 == ":" }.last.map(String.init) }
    }

    /// What other things name it by.
    var identifier: String? { fields["@id"] as? String }

    /// Whether it is something that is written to be read.
    var isArticle: Bool {
        types.contains { type in
            type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type.hasSuffix("NewsArticle")
                || ["Report", "SocialMediaPosting", "DiscussionForumPosting", "Review", "CreativeWork", "Recipe"]
                    .contains(type)
        }
    }

    /// How many facts of an article it has.
    var richness: Int { ["headline", "author", "datePublished", "articleBody"].count { fields[$0] != nil } }

    /// When it was published.
    var date: PublicationDate? {
        for key in ["datePublished", "dateCreated", "uploadDate", "dateModified"] {
            if let date = text(key).flatMap(WrittenDate.date) { return date }
        }
        return nil
    }

    /// The facts; `named` has the things that it may name instead of describing them.
    func facts(named: [String: LinkedItem]) -> PageFacts {
        var facts = PageFacts()
        facts.title = text("headline") ?? text("name")
        facts.authors = ["author", "creator"].lazy.map { names($0, named) }.first { !$0.isEmpty } ?? []
        facts.date = date
        facts.language = text("inLanguage").flatMap(Language.init(tag:))
        facts.site = names("publisher", named).first ?? names("sourceOrganization", named).first
        facts.summary = text("description")
        facts.url = text("url")
        return facts
    }

    /// The text of a field on one line; nil where there is none.
    func text(_ key: String) -> String? {
        let value = (fields[key] as? [Any])?.first ?? fields[key]
        return (value as? String).flatMap(MarkupText.line)
    }

    /// The names of the people or organisations in a field.
    private func names(_ key: String, _ named: [String: LinkedItem]) -> [String] {
        let values = fields[key] as? [Any] ?? fields[key].map { [$0] } ?? []
        return values.flatMap { value -> [String] in
            if let name = value as? String { return MarkupText.line(name).map { [$0] } ?? [] }
            guard let fields = value as? [String: Any] else { return [] }
            let item = LinkedItem(fields: fields)
            if fields["name"] == nil, let identifier = item.identifier, let other = named[identifier] {
                return other.text("name").map { [$0] } ?? []
            }
            if let several = fields["name"] as? [Any] {
                return several.compactMap { ($0 as? String).flatMap(MarkupText.line) }
            }
            return item.text("name").map { [$0] } ?? []
        }
    }
}
