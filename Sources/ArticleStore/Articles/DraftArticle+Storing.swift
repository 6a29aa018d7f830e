import NewsModel

extension DraftArticle {
    /// The draft with NUL, which SQLite's texts end at, replaced by a space; ranges stay right.
    var storable: DraftArticle {
        guard title.utf8.contains(0) || text.utf8.contains(0) else { return self }
        var copy = self
        copy.title = String(decoding: title.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
        copy.text = String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
        return copy
    }
}

extension DraftArticle {
    /// The draft with the key and the address that an older form of the article came with, where it has none itself.
    func completed(by older: DraftArticle) -> DraftArticle {
        var completed = self
        completed.externalID = externalID ?? older.externalID
        completed.url = url ?? older.url
        return completed
    }
}

extension DraftArticle {
    /// Whether the texts are forms of one another: of the shorter one's lines at least half stand in the other, too.
    func resembles(_ other: DraftArticle) -> Bool {
        let (own, others) = (lines, other.lines)
        return !own.isEmpty && own.intersection(others).count * 2 >= min(own.count, others.count)
    }

    /// The lines of the text without its title, which says nothing that the text does not.
    private var lines: Set<Substring> {
        let lines = text.split(whereSeparator: \.isNewline).map { line in line.drop { $0 == " " } }
        return Set(lines.filter { !$0.isEmpty && $0 != title })
    }
}
