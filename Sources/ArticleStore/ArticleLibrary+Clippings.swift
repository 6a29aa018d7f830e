import Foundation
import GRDB
import NewsModel

extension ArticleLibrary {
    /// Clippings that are read from the library at a time. Nothing is held open between one such stretch and the next.
    private static let stretchLength = 500

    /// A stretch of the clippings that pass `filter`: collections by name, and in each the newest first.
    public func clippings(
        _ filter: ClippingFilter = ClippingFilter(), offset: Int = 0, limit: Int
    ) throws(LibraryError) -> ClippingPage {
        try readingClippings(or: ClippingPage(clippings: [], totalCount: 0)) { listing in
            try listing.page(filter, offset: offset, limit: limit)
        }
    }

    /// The stretch of at most `limit` of those clippings in whose middle one stands, or would stand.
    public func clippings(
        _ filter: ClippingFilter = ClippingFilter(), around key: ClippingKey, limit: Int
    ) throws(LibraryError) -> ClippingPage {
        try readingClippings(or: ClippingPage(clippings: [], totalCount: 0, place: 0)) { listing in
            let place = try listing.count(before: key, filter)
            var page = try listing.page(filter, offset: place - limit / 2, limit: limit)
            page.place = min(place, max(0, page.totalCount - 1))
            return page
        }
    }

    /// Calls `body` with every clipping that passes `filter`, in the library's order. Memory stays bounded.
    public func forEachClipping(
        _ filter: ClippingFilter = ClippingFilter(), _ body: (Clipping) -> Void
    ) throws(LibraryError) {
        var key: ClippingKey?
        repeat {
            let behind = key
            let stretch = try readingClippings(or: []) { listing in
                try listing.clippings(filter, behind: behind, limit: Self.stretchLength)
            }
            for clipping in stretch { body(clipping) }
            key = stretch.count == Self.stretchLength ? stretch.last?.key : nil
        } while key != nil
    }

    /// The collections there are, the one that a quote was last put into first.
    public func collections() throws(LibraryError) -> [ClippingCollection] {
        try readingClippings(or: []) { try $0.collections() }
    }

    /// Puts quotes aside into a collection, which is made where there is none of the name; case and accents do not tell
    /// names apart. Quotes that the collection has already are left out.
    @discardableResult
    public func clip(_ quotes: [ClippedQuote], into collection: String) throws(LibraryError) -> ClippingReceipt {
        try writing { database in
            let (table, log) = (ClippingTable(database: database), ChangeLog(database: database))
            // As it will be read again: the seconds that are stored are coarser than the clock's.
            let now = Date(timeIntervalSince1970: Date().timeIntervalSince1970)
            let name = try table.name(ofCollection: collection)
            let new = try quotes.filter { try !table.has($0, in: name) }
            var receipt = ClippingReceipt(
                change: nil, collection: name, quotes: new, added: [], knownCount: quotes.count - new.count)
            guard !new.isEmpty else { return receipt }
            let number = try log.begin(.clip, at: now)
            for quote in new {
                let key = try table.insert(quote, into: name, at: now)
                try log.note(key.id.rawValue, .missing, in: number)
                receipt.added.append(key)
            }
            receipt.change = number
            return receipt
        }
    }

    /// Changes clippings, each once, in one transaction, and remembers how they were.
    ///
    /// Throws ``LibraryError/Code/noSuchClipping``, and then changes none.
    @discardableResult
    public func apply(_ change: ClippingChange, to ids: [Clipping.ID]) throws(LibraryError) -> RecordedChange {
        let path = path
        return try writing { try change.make(ids, in: $0, of: path) }
    }

    /// Gives a collection another name; nil where there is none of the old one. Where there is one of the new name, its
    /// clippings join that.
    @discardableResult
    public func renameCollection(_ name: String, to other: String) throws(LibraryError) -> RecordedChange? {
        let path = path
        return try writing { database in
            let ids = try Int64.fetchAll(
                database, sql: "SELECT id FROM clipping WHERE folded_collection = ?", arguments: [FoldedName.of(name)]
            ).map(Clipping.ID.init(rawValue:))
            return ids.isEmpty ? nil : try ClippingChange.collection(other).make(ids, in: database, of: path)
        }
    }

    /// Reads clippings; a library that cannot be written to may be of a version that had none.
    private func readingClippings<Value>(
        or nothing: Value, _ body: (ClippingListing) throws -> Value
    ) throws(LibraryError) -> Value {
        try reading { database in
            guard try database.tableExists("clipping") else { return nothing }
            return try body(ClippingListing(database: database))
        }
    }
}

extension ClippingChange {
    fileprivate var kind: RecordedChange.Kind {
        switch self {
        case .note: .note
        case .state: .state
        case .collection: .collection
        case .remove: .unclip
        }
    }

    /// Makes the change to clippings, each once, and remembers how they were; `path` is the library's.
    fileprivate func make(_ ids: [Clipping.ID], in database: Database, of path: String) throws -> RecordedChange {
        let (now, log) = (Date(), ChangeLog(database: database))
        let number = try log.begin(kind, at: now)
        var seen: Set<Clipping.ID> = []
        for id in ids where seen.insert(id).inserted {
            guard let before = try make(id, in: ClippingTable(database: database)) else {
                throw LibraryError(.noSuchClipping, path: path, cause: "\(id.rawValue)")
            }
            try log.note(id.rawValue, before, in: number)
        }
        return RecordedChange(id: number, kind: kind, made: now, count: seen.count)
    }

    /// Makes the change to a clipping and returns how it was before; nil where there is none.
    fileprivate func make(_ id: Clipping.ID, in table: ClippingTable) throws -> ClippingBefore? {
        if case .remove = self { return try table.remove(id).map { .row($0) } }
        guard var clipping = try table.clipping(id) else { return nil }
        let before: ClippingBefore
        switch self {
        case .note(let note): (before, clipping.note) = (.note(clipping.note), note)
        case .state(let state): (before, clipping.state) = (.state(clipping.state.rawValue), state)
        case .collection(let name):
            before = .collection(clipping.collection)
            // Another spelling of the collection's own name is a new name, and that of another collection is that one's.
            let isSame = FoldedName.of(name) == FoldedName.of(clipping.collection)
            clipping.collection = isSame ? name : try table.name(ofCollection: name)
        case .remove: return nil
        }
        try table.update(clipping)
        return before
    }
}
