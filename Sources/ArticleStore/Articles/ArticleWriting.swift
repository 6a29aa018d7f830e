import Foundation
import GRDB
import NewsModel

/// Puts articles into the tables; always inside a transaction of the caller's.
struct ArticleWriting {
    let database: Database
    let engineVersion: Int
    let now: Date

    /// Adds `item`, or updates the article that it is a new form of.
    func add(_ item: AnalyzedDraft) throws -> AddOutcome {
        let draft = item.draft.storable
        let fingerprint = Fingerprint(title: draft.title, text: draft.text)
        guard let known = try article(like: draft, fingerprint) else {
            return .added(try insert(draft, item.analysis, fingerprint, item.marks))
        }
        let id = known.id
        if known.isSameText || known.draft == draft.completed(by: known.draft) {
            if known.engineVersion < engineVersion { try replaceAnalysis(of: id, by: item.analysis, of: draft) }
            try complete(known, by: draft)
            return .unchanged(id)
        }
        try update(id, from: known.draft, to: draft, item.analysis, fingerprint)
        return .updated(id)
    }

    /// Puts another analysis in the place of an article's own, and the paragraphs and the language of `draft`, which has
    /// the stored text.
    func replaceAnalysis(of id: Article.ID, by analysis: SpeechAnalysis, of draft: DraftArticle) throws {
        try run(
            "UPDATE article SET quote_count = ?, engine_version = ?, language = ? WHERE id = ?",
            [analysis.quoteCount, engineVersion, draft.language?.rawValue, id.rawValue])
        try run(
            "UPDATE article_text SET paragraphs = ? WHERE id = ?",
            [RangeCoding.encode(draft.paragraphs), id.rawValue])
        try removeAnalysis(of: id)
        try insert(analysis, of: id)
        if let text = try ArticleReading(database: database).draft(id)?.text { try countQuotes(of: id, in: text) }
    }

    /// Counts an article's quotes anew, where some were corrected.
    func countQuotes(of id: Article.ID, in text: String) throws {
        let analysis = try ArticleReading(database: database).analysis(id, of: text)
        try run("UPDATE article SET quote_count = ? WHERE id = ?", [analysis.quoteCount, id.rawValue])
    }

    /// Takes an article out of all tables.
    func remove(_ id: Article.ID, title: String, text: String) throws {
        try removeFromIndex(id, title: title, text: text)
        try removeAnalysis(of: id)
        try run("DELETE FROM correction WHERE article = ?", [id.rawValue])
        try run("DELETE FROM article_text WHERE id = ?", [id.rawValue])
        try run("DELETE FROM article WHERE id = ?", [id.rawValue])
    }

    private struct KnownArticle {
        let id: Article.ID
        let draft: DraftArticle
        let engineVersion: Int
        /// Found by its text alone, whatever its key and address.
        let isSameText: Bool
    }

    private func article(like draft: DraftArticle, _ fingerprint: Fingerprint) throws -> KnownArticle? {
        if let key = draft.externalID {
            // Senders count from 1, each of them: a key alone says nothing of whose article it is. A file's path does.
            let (condition, values): (String, StatementArguments) =
                draft.isFile
                ? ("external_id = ?", [key])
                : ("external_id = ? AND (title = ? OR url = ?)", [key, draft.title, draft.url])
            if let known = try known(where: condition, values) { return known }
        }
        if let known = try article(atAddressOf: draft) { return known }
        let twin = try known(where: "fingerprint = ?", [fingerprint.rawValue], isSameText: true)
        guard let twin, twin.draft.title == draft.title, twin.draft.text == draft.text else { return nil }
        return twin
    }

    /// The article of the same address that the draft is a new form of. A page that shows something else every day has many
    /// articles under one address: they share neither title nor text.
    private func article(atAddressOf draft: DraftArticle) throws -> KnownArticle? {
        guard let url = draft.url else { return nil }
        if let known = try known(where: "url = ? AND title = ?", [url, draft.title]) { return known }
        let statement = try database.cachedStatement(
            sql: "SELECT id FROM article WHERE url = ? ORDER BY id DESC LIMIT ?")
        for id in try Int64.fetchAll(statement, arguments: [url, Self.maximumForms]) {
            if let known = try known(where: "id = ?", [id]), known.draft.resembles(draft) { return known }
        }
        return nil
    }

    /// Articles of one address that are compared with a further one, the newest.
    private static let maximumForms = 8

    /// Gives an article the key that it is imported with and lacks, so that it is known by it when its text has changed.
    private func complete(_ known: KnownArticle, by draft: DraftArticle) throws {
        guard known.draft.externalID == nil, let key = draft.externalID else { return }
        try run("UPDATE article SET external_id = ? WHERE id = ?", [key, known.id.rawValue])
    }

    private func known(
        where condition: String, _ values: StatementArguments, isSameText: Bool = false
    ) throws -> KnownArticle? {
        let statement = try database.cachedStatement(
            sql: "SELECT id, engine_version FROM article WHERE \(condition) ORDER BY id LIMIT 1")
        guard let row = try Row.fetchOne(statement, arguments: values) else { return nil }
        let id = Article.ID(rawValue: row.value("id", or: 0))
        guard let draft = try ArticleReading(database: database).draft(id) else { return nil }
        return KnownArticle(
            id: id, draft: draft, engineVersion: row.value("engine_version", or: 0), isSameText: isSameText)
    }

    private func insert(
        _ draft: DraftArticle, _ analysis: SpeechAnalysis, _ fingerprint: Fingerprint, _ marks: ArticleMarks
    ) throws -> Article.ID {
        try run(
            """
            INSERT INTO article (external_id, url, title, authors, source, date, date_offset, language, added, quote_count,
            engine_version, fingerprint, is_read, is_starred, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                draft.externalID, draft.url, draft.title, StringList.encode(draft.authors), draft.source,
                draft.date?.moment.timeIntervalSince1970, draft.date?.secondsFromUTC, draft.language?.rawValue,
                now.timeIntervalSince1970, analysis.quoteCount, engineVersion, fingerprint.rawValue, marks.isRead,
                marks.isStarred, StringList.encode(Set(marks.tags).sorted()),
            ])
        let id = Article.ID(rawValue: database.lastInsertedRowID)
        try insertContent(of: draft, id)
        try insert(analysis, of: id)
        return id
    }

    private func update(
        _ id: Article.ID, from old: DraftArticle, to draft: DraftArticle, _ analysis: SpeechAnalysis,
        _ fingerprint: Fingerprint
    ) throws {
        try removeFromIndex(id, title: old.title, text: old.text)
        try run("DELETE FROM article_text WHERE id = ?", [id.rawValue])
        try removeAnalysis(of: id)
        try run(
            """
            UPDATE article SET external_id = ?, url = ?, title = ?, authors = ?, source = ?, date = ?, date_offset = ?,
            language = ?, quote_count = ?, engine_version = ?, fingerprint = ? WHERE id = ?
            """,
            [
                draft.externalID ?? old.externalID, draft.url ?? old.url, draft.title,
                StringList.encode(draft.authors), draft.source, draft.date?.moment.timeIntervalSince1970,
                draft.date?.secondsFromUTC, draft.language?.rawValue,
                analysis.quoteCount, engineVersion, fingerprint.rawValue, id.rawValue,
            ])
        try insertContent(of: draft, id)
        try insert(analysis, of: id)
    }

    private func insertContent(of draft: DraftArticle, _ id: Article.ID) throws {
        try run(
            "INSERT INTO article_text (id, text, paragraphs) VALUES (?, ?, ?)",
            [id.rawValue, draft.text, RangeCoding.encode(draft.paragraphs)])
        try run(
            "INSERT INTO article_index (rowid, title, text) VALUES (?, ?, ?)", [id.rawValue, draft.title, draft.text])
    }

    private func removeFromIndex(_ id: Article.ID, title: String, text: String) throws {
        try run(
            "INSERT INTO article_index (article_index, rowid, title, text) VALUES ('delete', ?, ?, ?)",
            [id.rawValue, title, text])
    }

    private func insert(_ analysis: SpeechAnalysis, of id: Article.ID) throws {
        for (number, attribution) in analysis.attributions.enumerated() {
            try run(
                "INSERT INTO attribution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    id.rawValue, number, attribution.kind.rawValue, RangeCoding.encode(attribution.content),
                    RangeCoding.encode(attribution.source), RangeCoding.encode(attribution.cue),
                    attribution.speaker?.rawValue, attribution.confidence, attribution.rule.rawValue,
                    attribution.modality.rawValue, attribution.manner.rawValue,
                ])
        }
        var quotes: [Speaker.ID: Int] = [:]
        for attribution in analysis.attributions where attribution.isQuotation && attribution.manner == .statement {
            if let speaker = attribution.speaker { quotes[speaker, default: 0] += 1 }
        }
        let unlisted = analysis.speakersOfAttitudesAlone
        for (number, speaker) in analysis.speakers.enumerated() {
            let folded = unlisted.contains(speaker.id) ? FoldedName.unlisted : FoldedName.of(speaker.name)
            try run(
                """
                INSERT INTO speaker VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT sorted_at FROM article WHERE id = ?1))
                """,
                [
                    id.rawValue, number, speaker.name, StringList.encode(speaker.aliases), speaker.description,
                    speaker.kind.rawValue, quotes[speaker.id] ?? 0, folded,
                    FoldedName.of([speaker.name] + speaker.aliases),
                ])
        }
    }

    private func removeAnalysis(of id: Article.ID) throws {
        try run("DELETE FROM attribution WHERE article = ?", [id.rawValue])
        try run("DELETE FROM speaker WHERE article = ?", [id.rawValue])
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
