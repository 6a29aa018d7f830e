import NewsModel
import ScenarioSupport

@testable import ReaderUI

extension ReaderHarness {
    /// Everybody who is quoted, as the library lists them.
    var people: [SpeakerSummary] {
        let names = Set(articles.flatMap(\.analysis.speakers).map(\.name))
        let people = names.map { name in
            let record = record(ofSpeaker: name)
            return SpeakerSummary(
                foldedName: name.lowercased(), quoteCount: record.quotes.count { $0.attribution.isQuotation },
                articleCount: record.articleCount)
        }
        return people.filter { $0.quoteCount > 0 }.sorted {
            ($1.quoteCount, $0.foldedName) < ($0.quoteCount, $1.foldedName)
        }
    }

    func detailed(_ sight: PeopleInSight) -> PeopleInSight {
        let names = articles.flatMap(\.analysis.speakers).map(\.name)
        var sight = sight
        sight.details = sight.people.map { person in
            let name = names.first { $0.lowercased() == person.foldedName } ?? ""
            let days = record(ofSpeaker: name).quotes.compactMap(\.article.date?.moment)
            return SpeakerDetails(
                name: name, first: days.min() ?? Sample.now, last: days.max() ?? Sample.now,
                chart: [person.quoteCount] + [Int](repeating: 0, count: PeopleInSight.stretches - 1))
        }
        return sight
    }
}
