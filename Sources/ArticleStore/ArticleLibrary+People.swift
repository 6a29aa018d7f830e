import GRDB
import NewsModel

extension ArticleLibrary {
    /// Everybody who is quoted in the library, one for each name, those with most quotations first. Who stands twice in an
    /// article counts twice there.
    public func people() throws(LibraryError) -> [SpeakerSummary] {
        try reading { try PeopleListing(database: $0).people() }
    }

    /// The names of some people, first and last day, and how many quotations they have in each of `stretches` equal parts
    /// of the library's time; corrections do not count in these.
    public func details(of people: [SpeakerSummary], stretches: Int) throws(LibraryError) -> [SpeakerDetails] {
        try reading { try PeopleListing(database: $0).details(people.map(\.foldedName), stretches: stretches) }
    }
}
