import NewsModel
import ReadingPage

import struct Foundation.Date

@testable import ReaderUI

/// Clippings at hand, which answer what a reader asks about them.
struct ClippingShelf {
    /// All of them, in no order.
    private(set) var clippings: [Clipping] = []
    /// Articles that were deleted.
    var goneArticles: Set<Article.ID> = []
    private var before: [Int64: [Clipping]] = [:]
    private var lastNumber: Int64 = 0
    private var lastID: Int64 = 0

    /// Puts a clipping on the shelf, as another process would.
    mutating func add(_ quote: ClippedQuote, to collection: String, state: ClippingState = .toCheck, note: String = "")
    {
        lastID += 1
        clippings.append(
            Clipping(
                id: Clipping.ID(rawValue: lastID), collection: collection, quote: quote,
                article: ArticleSortKey(
                    sortedAt: quote.date?.moment.timeIntervalSince1970 ?? 0, article: quote.article),
                note: note, state: state, made: Date(timeIntervalSince1970: Double(lastID))))
    }

    /// Removes a clipping, as another process would.
    mutating func remove(_ id: Clipping.ID) { clippings.removeAll { $0.id == id } }

    /// Answers a request, and changes what it asks to change.
    mutating func answer(_ request: ClippingRequest) -> ClippingAnswer {
        switch request {
        case .stretch(let words, let offset, let limit):
            .loaded(page(words, offset: offset, limit: limit), words: words)
        case .around(let key, let words, let limit): .loaded(page(words, around: key, limit: limit), words: words)
        case .collections(let use): .collections(collections, for: use)
        case .clip(let quotes, let name): .clipped(clip(quotes, name))
        case .change(let change, let clipping):
            .changed(change, clipping, number: remembering { $0.make(change, clipping.id) })
        case .rename(let name, let other):
            .renamed(
                to: other,
                number: remembering { shelf in
                    for place in shelf.clippings.indices where shelf.clippings[place].collection == name {
                        shelf.clippings[place].collection = other
                    }
                })
        case .undo(let number): undo(number)
        case .gather(let words, let collection, let format):
            .gathered(
                matching(words).filter { collection == nil || $0.collection == collection }, collection: collection,
                format: format)
        }
    }

    private var collections: [ClippingCollection] {
        let newest = clippings.sorted { $0.id.rawValue > $1.id.rawValue }
        var names: [String] = []
        for clipping in newest where !names.contains(clipping.collection) { names.append(clipping.collection) }
        return names.map { name in
            let own = clippings.filter { $0.collection == name }
            return ClippingCollection(
                name: name, count: own.count, uncheckedCount: own.count { $0.state == .toCheck })
        }
    }

    private func matching(_ words: String) -> [Clipping] {
        let words = words.lowercased().split(separator: " ")
        return clippings.filter { clipping in
            let text = [clipping.quote.words, clipping.quote.introduction, clipping.quote.title, clipping.note]
                .joined(separator: " ").lowercased()
            return words.allSatisfy { text.contains($0) }
        }.map { clipping in
            var clipping = clipping
            if goneArticles.contains(clipping.quote.article) { clipping.article = nil }
            return clipping
        }.sorted(by: Self.precede)
    }

    private static func precede(_ one: Clipping, _ other: Clipping) -> Bool {
        (one.collection, -one.id.rawValue) < (other.collection, -other.id.rawValue)
    }

    private func page(_ words: String, offset: Int, limit: Int) -> ClippingPage {
        let all = matching(words)
        return ClippingPage(
            clippings: Array(all.dropFirst(offset).prefix(limit)), offset: offset, totalCount: all.count)
    }

    private func page(_ words: String, around key: ClippingKey, limit: Int) -> ClippingPage {
        let all = matching(words)
        let own = all.first { $0.id == key.id }
        let place = all.count { other in
            own.map { Self.precede(other, $0) }
                ?? ((other.collection, -other.id.rawValue) < (key.collection, -key.id.rawValue))
        }
        var page = page(words, offset: max(0, place - limit / 2), limit: limit)
        page.place = min(place, max(0, all.count - 1))
        return page
    }

    private mutating func clip(_ quotes: [ClippedQuote], _ name: String) -> ClippingReceipt {
        let new = quotes.filter { quote in !clippings.contains { $0.quote == quote && $0.collection == name } }
        let known = quotes.count - new.count
        guard !new.isEmpty else {
            return ClippingReceipt(change: nil, collection: name, quotes: [], added: [], knownCount: known)
        }
        let number = remembering { shelf in for quote in new { shelf.add(quote, to: name) } }
        return ClippingReceipt(
            change: number, collection: name, quotes: new, added: clippings.suffix(new.count).map(\.key),
            knownCount: known)
    }

    private mutating func make(_ change: ClippingChange, _ id: Clipping.ID) {
        guard let place = clippings.firstIndex(where: { $0.id == id }) else { return }
        switch change {
        case .note(let note): clippings[place].note = note
        case .state(let state): clippings[place].state = state
        case .collection(let name): clippings[place].collection = name
        case .remove: clippings.remove(at: place)
        }
    }

    private mutating func remembering(_ change: (inout ClippingShelf) -> Void) -> Int64 {
        lastNumber += 1
        before[lastNumber] = clippings
        change(&self)
        return lastNumber
    }

    private mutating func undo(_ number: Int64) -> ClippingAnswer {
        guard let clippings = before.removeValue(forKey: number) else { return .undone(number, isDone: false) }
        self.clippings = clippings
        return .undone(number, isDone: true)
    }
}
