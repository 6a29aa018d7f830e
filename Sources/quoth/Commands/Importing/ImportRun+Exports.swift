import ArticleStore
import Fetching
import Importers
import Intake
import NewsModel

extension ImportRun {
    /// Imports what another reader left of its articles; false where the file is nothing of the kind.
    mutating func addExport(_ file: ImportFile) async throws -> Bool {
        guard let export = ReaderExport.of(file) else { return false }
        guard export != .database else { return try await addNewsboatCache(file) }
        do {
            for link in try export.links(of: file) {
                if let draft = link.draft {
                    try await add(draft, marks: link.marks)
                } else {
                    addresses.append(link)
                }
            }
        } catch let error as ImportError {
            refuse(error)
        }
        return true
    }

    private mutating func addNewsboatCache(_ file: ImportFile) async throws -> Bool {
        do {
            let cache = try NewsboatCache(path: file.path)
            var last: Int64?
            while let batch = try cache.batch(behind: last) {
                for item in batch.items {
                    if let draft = item.draft { try await add(draft, marks: item.marks) }
                }
                last = batch.last
            }
        } catch let error as LibraryError where error.path == file.path {
            // The database of another program is refused with what to do, as any file of a wrong kind.
            if error.code == .notALibrary { return false }
            refuse(ImportError(.unreadable, file: file.path, cause: error.cause))
        }
        return true
    }

    /// Fetches the pages of the articles that are known by their addresses alone, and takes them in.
    mutating func fetchPages() async throws {
        let links = addresses
        addresses = []
        let requests = links.map { FetchRequest(url: $0.url, purpose: .page) }
        for await (index, outcome) in Fetcher(userAgent: FetchRun.userAgent).outcomes(of: requests) {
            let link = links[index]
            switch outcome {
            case .fetched(let document):
                do {
                    guard case .article(let article) = try document.read() else {
                        throw ImportError(.unknownKind, cause: "it is not a page")
                    }
                    try await add(article.draft.saved(as: link), marks: link.marks)
                } catch var error as ImportError {
                    error.file = link.url
                    refuse(error)
                }
            case .notModified: refuse(CommandFailure(.tryAgain, "\(printable(link.url)): the server sent nothing."))
            case .failed(let error):
                refuse(CommandFailure(.tryAgain, "\(printable(link.url)): \(printable("\(error)"))"))
            }
        }
    }
}

extension DraftArticle {
    /// The article of a page under the address that it was put aside with.
    fileprivate func saved(as link: SavedLink) -> DraftArticle {
        var draft = self
        draft.url = link.url
        draft.date = date ?? link.date
        return draft
    }
}
