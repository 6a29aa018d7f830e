import ArgumentParser
import ArticleStore
import NewsModel

/// The clippings that a command changes.
struct ClippingNumbers: ParsableArguments {
    @Argument(help: ArgumentHelp("The clippings’ numbers, as \"quoth clippings\" tells them.", valueName: "id"))
    var ids: [Int64]

    /// Changes them in a library, and says how to take that back.
    func apply(_ changes: [ClippingChange], in library: LibraryOption) throws {
        let library = try library.openExisting()
        var output = StandardOutput()
        for change in changes {
            output.writeLine(try library.apply(change, to: ids.map(Clipping.ID.init(rawValue:))).announcement)
        }
        try output.finish()
    }
}

/// The name of a collection of clippings on the command line.
enum CollectionArgument {
    /// Refuses a name without a letter, digit or sign.
    static func validate(_ name: String) throws {
        guard !printable(name).isEmpty else { throw ValidationError("A collection’s name cannot be empty.") }
    }
}
