import NewsModel
import ReadingPage

/// Putting quotes aside, and what the library answers.
extension ReaderState {
    /// Puts the current quote aside, and those that follow where it is to be `times` of them: into the collection last
    /// used, or into one that is chosen.
    mutating func clip(_ times: Int, asks: Bool) -> [ReaderEffect] {
        guard let article else {
            say(absence)
            return []
        }
        guard let current = article.quote else {
            say("no quote chosen: ] goes to one")
            return []
        }
        let following = article.followedQuotes.filter { $0 > current }.prefix(times - 1)
        let quotes = ([current] + following).map { quote in
            let place = article.speech.quotations[quote]
            return ClippedQuote(
                article.speech.attributions[place], of: article.speech.voice(of: place).speaker, in: article.article)
        }
        return clip(quotes, asks: asks)
    }

    /// Puts quotes into the collection last used, or into one that is chosen.
    mutating func clip(_ quotes: [ClippedQuote], asks: Bool) -> [ReaderEffect] {
        if !asks, let collection = desk.collection { return [.library(.clippings(.clip(quotes, into: collection)))] }
        return [.library(.clippings(.collections(for: .clip(quotes, asks: asks))))]
    }

    /// Uses a collection for what it was chosen for.
    mutating func use(_ collection: String, for use: CollectionUse) -> [ReaderEffect] {
        switch use {
        case .clip(let quotes, _): return [.library(.clippings(.clip(quotes, into: collection)))]
        case .move(let clipping):
            guard collection != clipping.collection else {
                say("it is in “\(collection.onOneLine)” already")
                return []
            }
            return [.library(.clippings(.change(.collection(collection), clipping)))]
        }
    }

    /// Takes in what the library answers about clippings.
    mutating func take(_ answer: ClippingAnswer) -> [ReaderEffect] {
        switch answer {
        case .loaded(let page, let words): changeClippings { $0.take(page, words: words) }
        case .collections(let collections, let use): return choose(among: collections, for: use)
        case .clipped(let receipt): take(receipt)
        case .changed(let change, let clipping, let number): return take(change, of: clipping, number)
        case .renamed(let name, let number):
            guard let number else {
                say("there is no such collection any more")
                break
            }
            desk.collection = name
            changes.remember(UndoableChange(title: "the new name of a collection", before: .clippings(number, nil)))
            say("the collection is “\(name.onOneLine)” now; u undoes it")
            changeClippings { $0.reload() }
        case .undone(_, let isDone):
            if !isDone { say("the library does not remember that change any more") }
            changeClippings { $0.reload() }
            return refreshedArticle
        case .gathered(let clippings, let collection, let format):
            guard !clippings.isEmpty else {
                say("there is no clipping here")
                break
            }
            return [.program(.exportClippings(clippings, collection: collection, format))]
        }
        return []
    }

    private mutating func choose(
        among collections: [ClippingCollection], for use: CollectionUse
    ) -> [ReaderEffect] {
        if case .clip(_, asks: false) = use, let last = collections.first { return self.use(last.name, for: use) }
        var items = collections.map {
            Chooser.Item(
                label: $0.name, detail: Plural.of($0.count, "clipping"), choice: .collection($0.name, use))
        }
        if items.isEmpty {
            let name = Clipping.firstCollection
            items = [Chooser.Item(label: name, detail: "new", choice: .collection(name, use))]
        }
        switch use {
        case .clip(let quotes, _):
            // On a speaker's page nobody is asked: the first collection has a name, and another can be given.
            guard mode == .reading else { return self.use(Clipping.firstCollection, for: use) }
            let title = quotes.count > 1 ? "Put the quotes aside into" : "Put the quote aside into"
            mode = .chooser(Chooser(title, items, naming: .collection(use)))
        case .move:
            let chooser = Chooser("Move it to", items, naming: .collection(use), isOfArticle: false)
            changeClippings { $0.choose(with: chooser) }
        }
        return []
    }

    private mutating func take(_ receipt: ClippingReceipt) {
        let name = "“\(receipt.collection.onOneLine)”"
        desk.collection = receipt.collection
        guard let first = receipt.added.first, let number = receipt.change else {
            say(name + (receipt.knownCount > 1 ? " has these quotes already" : " has this quote already"))
            return
        }
        desk.place = first
        visit.article?.change { article in
            for quote in receipt.quotes where quote.article == article.id && !article.clipped.contains(quote.range) {
                article.clipped.append(quote.range)
            }
        }
        let count = receipt.added.count
        changes.remember(
            UndoableChange(
                title: (count > 1 ? "\(count) quotes" : "the quote") + " put aside into " + name,
                before: .clippings(number, first)))
        let known = receipt.knownCount > 0 ? ", \(receipt.knownCount) there already" : ""
        say((count > 1 ? "\(count) quotes " : "") + "put aside into " + name + known + "; u undoes it")
    }

    private mutating func take(
        _ change: ClippingChange, of clipping: Clipping, _ number: Int64
    ) -> [ReaderEffect] {
        let (title, words): (String, String) =
            switch change {
            case .note(let note): ("the note", note.isEmpty ? "the note is gone" : "noted")
            case .state(let state): ("the state", "marked: " + state.name)
            case .collection(let name): ("the move", "moved to “\(name.onOneLine)”")
            case .remove: ("the removal", "removed; u brings it back")
            }
        if case .collection(let name) = change { desk.collection = name }
        changes.remember(UndoableChange(title: title, before: .clippings(number, clipping.key)))
        say(words)
        changeClippings { $0.reload() }
        return change == .remove ? refreshedArticle : []
    }

    /// Asks for the article that shows, because quotes of it may have been put aside, or not be any more.
    private var refreshedArticle: [ReaderEffect] { article.map { [.library(.refresh($0.article.id))] } ?? [] }
}
