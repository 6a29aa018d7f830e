import ArgumentParser
import Foundation

/// Which library to work on.
struct LibraryOption: ParsableArguments {
    @Option(
        name: .customLong("library"),
        help: ArgumentHelp(
            "The library's file.",
            discussion: "Without it, $QUOTH_LIBRARY, else $XDG_DATA_HOME/quoth/library.db, else "
                + "~/.local/share/quoth/library.db.",
            valueName: "path"))
    var path: String?

    /// The library's file, which need not be there yet.
    var resolvedPath: String { Self.path(option: path, environment: ProcessInfo.processInfo.environment) }

    /// The library's file by option and environment. As the XDG Base Directory Specification wants it, a relative
    /// `XDG_DATA_HOME` is ignored.
    static func path(option: String?, environment: [String: String]) -> String {
        if let option { return option }
        if let path = environment["QUOTH_LIBRARY"], !path.isEmpty { return path }
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/quoth/library.db" }
        let home = environment["HOME"] ?? NSHomeDirectory()
        return home + "/.local/share/quoth/library.db"
    }
}
