import Fetching
import Importers
import NewsModel

extension ImportRun {
    /// The articles of the page or feed at an address of the web. Throws what is wrong if there is none.
    static func drafts(at address: String) async throws(ImportError) -> [DraftArticle] {
        let document: FetchedDocument
        switch await Fetcher(userAgent: FetchRun.userAgent).outcome(of: FetchRequest(url: address, purpose: .page)) {
        case .fetched(let fetched): document = fetched
        case .notModified: return []
        case .failed(let error): throw ImportError(.unreadable, file: address, cause: "\(error)")
        }
        let found: ImportedDocument
        do {
            found = try document.read()
        } catch {
            var error = error
            error.file = address
            throw error
        }
        switch found {
        case .article(let page): return [page.draft]
        case .feed(let feed): return feed.entries.compactMap { $0.draft(in: feed) }
        case .outline:
            throw ImportError(.notText, file: address, cause: "a list of feeds; \"quoth feeds import\" takes its file")
        }
    }
}
