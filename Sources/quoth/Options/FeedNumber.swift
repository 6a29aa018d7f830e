import ArgumentParser
import ArticleStore
import NewsModel

/// A feed as it is named on the command line: by its number or its address.
enum FeedNumber {
    /// The feed that is named. Throws where there is none.
    static func feed(_ typed: String, in library: ArticleLibrary) throws -> Subscription {
        let feeds = try library.feeds()
        let number = Int64(typed)
        let wanted = feeds.first {
            $0.id.rawValue == number || $0.url == typed || $0.url == FeedAddress.complete(typed)
        }
        guard let wanted else {
            throw CommandFailure(.noInput, "There is no feed \(typed). \"quoth feeds list\" shows the numbers of all.")
        }
        return wanted
    }
}
