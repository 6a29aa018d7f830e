import ArgumentParser
import ArticleStore
import NewsModel

/// Gives clippings another state, note or collection.
struct ChangeClippingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Give clippings another state, note or collection.",
        discussion: """
            "quoth undo" takes it back; state, note and collection are a change each.

              quoth clippings change 12 14 --state checked
              quoth clippings change 12 --note "see page 4" --collection Port
              quoth clippings change 12 --note ""
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "to-check, checked or wrong.") var state: ClippingState?
    @Option(help: "What to note; \"\" takes a note away.") var note: String?
    @Option(help: "The collection to move them to.") var collection: String?
    @OptionGroup var clippings: ClippingNumbers

    func validate() throws {
        guard state != nil || note != nil || collection != nil else {
            throw ValidationError("Say what to change: --state, --note or --collection.")
        }
        if let collection { try CollectionArgument.validate(collection) }
    }

    func run() throws {
        try CommandFailure.reporting {
            let changes: [ClippingChange?] = [
                state.map { .state($0) }, note.map { .note(printable($0)) },
                collection.map { .collection(printable($0)) },
            ]
            try clippings.apply(changes.compactMap { $0 }, in: library)
        }
    }
}
