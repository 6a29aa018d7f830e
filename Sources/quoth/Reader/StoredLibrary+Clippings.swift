import ArticleStore
import NewsModel
import ReaderUI

extension StoredLibrary {
    func answer(_ request: ClippingRequest) throws -> ClippingAnswer {
        func filter(_ words: String, collection: String? = nil) -> ClippingFilter {
            ClippingFilter(words: ClippingWords(words), collection: collection)
        }
        switch request {
        case .stretch(let words, let offset, let limit):
            return .loaded(try library.clippings(filter(words), offset: offset, limit: limit), words: words)
        case .around(let key, let words, let limit):
            return .loaded(try library.clippings(filter(words), around: key, limit: limit), words: words)
        case .collections(let use): return .collections(try library.collections(), for: use)
        case .clip(let quotes, let collection): return .clipped(try library.clip(quotes, into: collection))
        case .change(let change, let clipping):
            return .changed(change, clipping, number: try library.apply(change, to: [clipping.id]).id)
        case .rename(let name, let other):
            return .renamed(to: other, number: try library.renameCollection(name, to: other)?.id)
        case .undo(let number): return .undone(number, isDone: try library.undo(number) != nil)
        case .gather(let words, let collection, let format):
            var clippings: [Clipping] = []
            try library.forEachClipping(filter(words, collection: collection)) { clippings.append($0) }
            return .gathered(clippings, collection: collection, format: format)
        }
    }
}
