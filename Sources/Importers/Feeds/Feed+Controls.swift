extension Feed {
    /// The feed without control characters in its fields.
    var withoutControls: Feed {
        Feed(
            title: title.map(ControlCharacters.replaced(inLine:)),
            link: link.map(ControlCharacters.removed(fromAddress:)),
            description: description.map(ControlCharacters.replaced(inLine:)),
            language: language.map(ControlCharacters.replaced(inLine:)), entries: entries.map(\.withoutControls))
    }
}

extension FeedEntry {
    fileprivate var withoutControls: FeedEntry {
        var entry = self
        entry.title = title.map(ControlCharacters.replaced(inLine:))
        entry.link = link.map(ControlCharacters.removed(fromAddress:))
        entry.id = id.map(ControlCharacters.replaced(inLine:))
        entry.summary = summary.map(ControlCharacters.replaced(inText:))
        entry.content = content.map(ControlCharacters.replaced(inText:))
        entry.authors = authors.map(ControlCharacters.replaced(inLine:))
        return entry
    }
}
