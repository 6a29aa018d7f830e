import Foundation
import GRDB
import NewsModel

/// Lists everybody who is quoted, and tells when they spoke.
struct PeopleListing {
    let database: Database

    /// Everybody who is quoted, those with most quotations first. Reads the index of names, and of articles those in which
    /// something was corrected.
    func people() throws -> [SpeakerSummary] {
        let corrected = try CorrectionTable(database: database).articles()
        let condition = corrected.isEmpty ? "" : "AND article NOT IN (SELECT article FROM correction)"
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT folded_name, sum(quote_count), count(*) FROM speaker WHERE folded_name <> ? \(condition)
                GROUP BY folded_name HAVING \(corrected.isEmpty ? "sum(quote_count) > 0" : "TRUE")
                """, arguments: [FoldedName.unlisted])
        var people: [SpeakerSummary] = []
        while let row = try rows.next() {
            people.append(
                SpeakerSummary(foldedName: row[0] ?? "", quoteCount: row[1] ?? 0, articleCount: row[2] ?? 0))
        }
        if !corrected.isEmpty {
            try add(corrected, to: &people)
            people.removeAll { $0.quoteCount == 0 }
        }
        return people.sorted {
            $0.quoteCount != $1.quoteCount ? $0.quoteCount > $1.quoteCount : $0.foldedName < $1.foldedName
        }
    }

    private func add(_ corrected: [Article.ID], to people: inout [SpeakerSummary]) throws {
        var places = Dictionary(people.enumerated().map { ($0.element.foldedName, $0.offset) }) { first, _ in first }
        for id in corrected {
            guard let article = try ArticleReading(database: database).article(id) else { continue }
            let statements = article.analysis.statements
            for speaker in statements.speakers {
                let folded = FoldedName.of(speaker.name)
                let place = places[folded] ?? people.count
                if place == people.count {
                    places[folded] = place
                    people.append(SpeakerSummary(foldedName: folded, quoteCount: 0, articleCount: 0))
                }
                people[place].quoteCount += statements.attributions.count {
                    $0.speaker == speaker.id && $0.isQuotation
                }
                people[place].articleCount += 1
            }
        }
    }

    /// The details of those with some folded names, with charts of `stretches` parts, as found: of corrections only the
    /// names count.
    func details(_ names: [String], stretches: Int) throws -> [SpeakerDetails] {
        let days = try Row.fetchOne(
            database, sql: "SELECT (SELECT min(sorted_at) FROM article), (SELECT max(sorted_at) FROM article)")
        let (start, end): (Double, Double) = (days?[0] ?? 0, days?[1] ?? 0)
        let length = max(1, end - start) / Double(max(1, stretches))
        return try names.map { name in
            let (first, last) = try span(of: name)
            var details = SpeakerDetails(
                name: try self.name(of: name), first: Date(timeIntervalSince1970: first ?? start),
                last: Date(timeIntervalSince1970: last ?? end), chart: [Int](repeating: 0, count: max(1, stretches)))
            let statement = try database.cachedStatement(
                sql: """
                    SELECT CAST((sorted_at - ?2) / ?3 AS INTEGER) AS stretch, sum(quote_count)
                    FROM speaker WHERE folded_name = ?1 GROUP BY stretch
                    """)
            let rows = try Row.fetchCursor(statement, arguments: [name, start, length])
            while let row = try rows.next() {
                let place: Int = row[0] ?? 0
                details.chart[min(max(0, place), details.chart.count - 1)] += row[1] ?? 0
            }
            return details
        }
    }

    /// The first and the last date that somebody spoke on. O(log n), and a look at those of the few who owe their name to a
    /// correction.
    private func span(of name: String) throws -> (Double?, Double?) {
        let statement = try database.cachedStatement(
            sql: """
                SELECT (SELECT min(sorted_at) FROM speaker WHERE folded_name = ?1),
                (SELECT max(sorted_at) FROM speaker WHERE folded_name = ?1),
                (SELECT min(sorted_at) FROM article WHERE id IN (SELECT article FROM correction WHERE folded_speaker = ?1)),
                (SELECT max(sorted_at) FROM article WHERE id IN (SELECT article FROM correction WHERE folded_speaker = ?1))
                """)
        guard let row = try Row.fetchOne(statement, arguments: [name]) else { return (nil, nil) }
        let firsts: [Double] = [row[0], row[2]].compactMap { $0 }
        let lasts: [Double] = [row[1], row[3]].compactMap { $0 }
        return (firsts.min(), lasts.max())
    }

    private func name(of folded: String) throws -> String {
        let statement = try database.cachedStatement(
            sql: """
                SELECT coalesce((SELECT name FROM speaker WHERE folded_name = ?1 LIMIT 1),
                (SELECT speaker FROM correction WHERE folded_speaker = ?1 LIMIT 1), ?1)
                """)
        return try String.fetchOne(statement, arguments: [folded]) ?? folded
    }
}
