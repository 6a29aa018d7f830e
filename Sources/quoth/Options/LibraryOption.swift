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

    /// The library's place: the option, else what the environment says.
    var place: LibraryPlace { LibraryPlace(option: path) }

    /// The library's file.
    var file: String { place.file }

    /// Whether something is there under the library's name.
    var isThere: Bool { place.isThere }

    /// Opens the library; makes it where there is none. `patience` is how many seconds to wait for others that write.
    func open(patience: Double = 10) throws(LibraryError) -> ArticleLibrary { try place.open(patience: patience) }

    /// Opens a library that has to be there.
    func openExisting() throws -> ArticleLibrary { try place.openExisting() }
}

/// Where the library is.
struct LibraryPlace: Equatable {
    /// Its file.
    let file: String

    /// The place by option and environment.
    init(option: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment) {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let named = option ?? variable("QUOTH_LIBRARY") {
            file = named
        } else if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
            // The XDG specification has relative paths ignored.
            file = data + "/quoth/library.db"
        } else {
            file = (variable("HOME") ?? NSHomeDirectory()) + "/.local/share/quoth/library.db"
        }
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
