import ArgumentParser
import ArticleStore
import Foundation

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
    @Option(
        name: .customLong("library"),
        help: ArgumentHelp(
            "The library’s file.",
            discussion:
                "Else $QUOTH_LIBRARY, else $XDG_DATA_HOME/quoth/library.db, else ~/.local/share/quoth/library.db.",
            valueName: "path"))
    var path: String?

    /// The library's file: the option, else what the environment says.
    var file: String {
        let environment = ProcessInfo.processInfo.environment
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let named = path ?? variable("QUOTH_LIBRARY") { return named }
        // The XDG specification has relative paths ignored.
        if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/quoth/library.db" }
        let home = variable("HOME") ?? NSHomeDirectory()
        return home + "/.local/share/quoth/library.db"
    }

    /// Whether something is there under the library's name.
    var isThere: Bool { FileManager.default.fileExists(atPath: file) }

    /// Opens the library; makes it where there is none. `patience` is how many seconds to wait for others that write.
    func open(patience: Double = 10) throws(LibraryError) -> ArticleLibrary {
        try ArticleLibrary(path: file, patience: patience)
    }

    /// Opens a library that has to be there.
    func openExisting() throws -> ArticleLibrary {
        guard isThere else {
            throw CommandFailure(
                .noInput, "There is no library at \(file). \"quoth import PATH\" makes it from articles of yours.")
        }
        return try open()
    }
}
