import Foundation
import GRDB
import SQLiteShim

/// A connection to a library's file for one piece of work.
///
/// SQLite's own files beside a library ("-wal", "-shm") are found by name alone: a file that takes the library's place
/// while a connection is open would be read and written with the log and the index of its predecessor. So none is open
/// longer than its work takes, and the log is carried over into the file only when the last connection closes. While
/// one is open, then, nobody writes to the file itself; where it changes all the same, it was replaced.
struct LibraryConnection {
    /// How a file is opened.
    enum Mode: Equatable {
        /// To read and change it.
        case full(creating: Bool)
        /// To read it beside others.
        case shared
        /// To read it where nothing can be written beside it: the log's index is kept in memory.
        case alone
        /// To read it where nothing can be written beside it and there is no log.
        case immutable
    }

    private let queue: DatabaseQueue
    private let path: String
    private let logPath: String

    /// Opens the file at `path`, waiting at most `patience` seconds for others whenever it works.
    init(path: String, mode: Mode, patience: Double, enforcesKeys: Bool = true) throws {
        self.path = path
        logPath = Self.logPath(of: path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = enforcesKeys
        if case .full = mode {
            configuration.prepareDatabase { database in
                // Other processes read while this one writes. GRDB's own way there writes to the file at every opening.
                _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
                try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0")
            }
        } else {
            configuration.readonly = true
            if mode == .alone {
                configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
            }
        }
        queue = try DatabaseQueue(path: Self.address(path, mode), configuration: configuration)
    }

    /// Reads in one transaction.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var stamp: FileStamp?
        defer { close(isUnmoved: stamp != nil && FileStamp(path: path) == stamp) }
        return try queue.read { database in
            // The lock that keeps others from writing to the file comes with the first look into it.
            _ = try Int.fetchOne(database, sql: "PRAGMA schema_version")
            stamp = FileStamp(path: path)
            return try body(database)
        }
    }

    /// Changes the library in one transaction, which is taken back where another file has taken its place meanwhile.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var (stamp, log): (FileStamp?, FileStamp.Identity?)
        defer { close(isUnmoved: isUnmoved(stamp, log)) }
        return try queue.write { database in
            stamp = FileStamp(path: path)
            log = FileStamp(path: logPath)?.identity
            let value = try body(database)
            guard isUnmoved(stamp, log) else { throw LibraryReplacement(place: .meanwhile) }
            return value
        }
    }

    /// Brings the library's tables up to date, in as many transactions as that takes.
    func migrate(_ file: LibraryFile) throws {
        defer { close(isUnmoved: true) }
        try LibrarySchema.migrate(queue, file: file)
    }

    private func isUnmoved(_ stamp: FileStamp?, _ log: FileStamp.Identity?) -> Bool {
        stamp != nil && FileStamp(path: path) == stamp && FileStamp(path: logPath)?.identity == log
    }

    /// Closes the connection. Where another file has the library's name by now, the log is left as it is: carried over,
    /// it would go into the wrong file, and removed, it would be another's.
    private func close(isUnmoved: Bool) {
        if !isUnmoved {
            queue.inDatabase { database in
                if let connection = database.sqliteConnection { _ = quoth_leave_log_alone(connection) }
            }
        }
        try? queue.close()
    }

    /// Where SQLite keeps the log of the library at `path`: beside the file that links lead to.
    static func logPath(of path: String) -> String { resolved(path) + "-wal" }

    /// Where SQLite keeps the log's index.
    static func indexPath(of path: String) -> String { resolved(path) + "-shm" }

    /// The file that links lead to.
    static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path as a URI, by which SQLite is told how to open it.
    static func address(_ path: String, _ mode: Mode) -> String {
        let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%;"))
        let encoded = absolute.addingPercentEncoding(withAllowedCharacters: allowed) ?? absolute
        let parameters =
            switch mode {
            case .full(let creating): creating ? "mode=rwc" : "mode=rw"
            case .shared: "mode=ro"
            case .alone: "mode=ro&vfs=unix-none"
            case .immutable: "mode=ro&immutable=1"
            }
        return "file://" + encoded + "?" + parameters
    }
}

/// Another file has taken the library's place.
struct LibraryReplacement: Error {
    /// How that was found.
    enum Place: String {
        case gone = "it is gone"
        case otherFile = "another file has its name"
        case otherContent = "another library was written over it"
        case meanwhile = "another file took its name meanwhile"
    }

    let place: Place
}
