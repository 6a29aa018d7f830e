extension Command {
    /// Whether it stores something.
    var changesLibrary: Bool {
        switch self {
        case .toggleRead, .markAllRead, .toggleStar, .tag, .remove, .undo, .correct, .correctAll, .addFeed, .renameFeed,
            .moveFeed,
            .changeFullText, .fetchAll, .fetchFeed, .bringIn, .clip, .clipElsewhere, .changeState, .editNote,
            .moveClipping, .renameCollection, .removeClipping:
            true
        default: false
        }
    }
}
