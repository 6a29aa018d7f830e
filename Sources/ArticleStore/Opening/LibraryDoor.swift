import Foundation
import GRDB

/// The way to a library's file: opens a connection for each piece of work, one at a time, and makes sure that it is still
/// the file that was there before.
final class LibraryDoor: Sendable {
    /// The library's file.
    let path: String
    private let patience: Double
    private let memory = LibraryMemory()
    /// Held during work.
    private let turn = NSLock()

    /// The way to the file at `path`; work waits at most `patience` seconds for others that write.
    init(path: String, patience: Double) {
        self.path = path
        self.patience = patience
    }

    /// What may be done with the library.
    var access: LibraryAccess { memory.with { $0.access } }

    /// Takes whatever is there now for the library; makes it, and the folders above, where there is nothing.
    ///
    /// Returns whether it can be the library that was open before.
    func open() throws -> Bool {
        let known = memory.with { $0.mark }
        try takeFile()
        guard let known else { return true }
        let mark = try read { LibraryMark($0) }
        return known.canBecome(mark)
    }

    private func takeFile() throws {
        try turn.withLock {
            let file = LibraryFile(path: path)
            try file.check(version: LibrarySchema.version)
            try file.makeFolders()
            var access = LibraryAccess(path: path, folder: file.folder)
            let version = try file.settledVersion()
            if version != LibrarySchema.version {
                do {
                    try checkLog()
                    try LibraryConnection(path: path, mode: .full(creating: true), patience: patience).migrate(file)
                } catch let error as DatabaseError where Self.isForWantOfWriting(error) {
                    guard FileStamp(path: path).map({ $0.size > 0 }) ?? false else { throw error }
                    if access == .full { access = .readOnly(error.message ?? "it cannot be written to") }
                }
            }
            memory.with {
                $0 = LibraryMemory.Content()
                $0.access = access
                $0.identity = FileStamp(path: path)?.identity
            }
        }
    }

    /// Reads in one transaction.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try turn.withLock {
            try checkFile()
            let before = stamps()
            let value = try connectionForReading().read { database in
                try recognize(database, before)
                return try body(database)
            }
            let after = stamps()
            // Where the log is gone, it was carried over into the file, which changed nothing else.
            memory.with { $0.seen = before[1] != nil && after[1] == nil ? after : before }
            return value
        }
    }

    /// Changes the library in one transaction.
    func write<Value>(enforcingKeys: Bool = true, _ body: (Database) throws -> Value) throws -> Value {
        try turn.withLock {
            if let obstacle = access.obstacle { throw LibraryError(.readOnly, path: path, cause: obstacle) }
            try checkFile()
            let connection = try LibraryConnection(
                path: path, mode: .full(creating: false), patience: patience, enforcesKeys: enforcingKeys)
            let (value, mark) = try connection.write { database in
                try recognize(database, stamps())
                return (try body(database), LibraryMark(database))
            }
            let after = stamps()
            memory.with { ($0.mark, $0.seen) = (mark, after) }
            return value
        }
    }

    /// Whether others have changed the library since this was last asked, or since it was opened.
    func takeChange() throws -> Bool {
        try turn.withLock { try checkFile() }
        if memory.with({ !$0.seen.isEmpty && $0.seen != stamps() }) { try read { _ in } }
        return memory.with { content in
            defer { content.isChangedByOthers = false }
            return content.isChangedByOthers
        }
    }

    /// The file and its log as they are; an empty log is none.
    private func stamps() -> [FileStamp?] {
        let log = FileStamp(path: LibraryConnection.logPath(of: path)).flatMap { $0.size > 0 ? $0 : nil }
        return [FileStamp(path: path), log]
    }

    /// Makes sure that the file is the one that was opened.
    private func checkFile() throws {
        guard let stamp = FileStamp(path: path) else { throw LibraryReplacement(place: .gone) }
        guard stamp.kind == .regularFile, memory.with({ $0.identity ?? stamp.identity }) == stamp.identity else {
            throw LibraryReplacement(place: .otherFile)
        }
        try checkLog()
    }

    /// Refuses a log that is not the library's, before SQLite would carry it over.
    private func checkLog() throws {
        let logPath = LibraryConnection.logPath(of: path)
        guard let log = FileStamp(path: logPath), log.size > 0, memory.with({ $0.trustedLog }) != log.identity
        else { return }
        if let flaw = WriteAheadLog(path: logPath).flaw(as: path) {
            throw LibraryError(.foreignLog, path: path, cause: flaw)
        }
        memory.with { $0.trustedLog = log.identity }
    }

    /// Makes sure that the content is that of the same library, and notes whether somebody else wrote to it.
    private func recognize(_ database: Database, _ stamps: [FileStamp?]) throws {
        let (seen, known) = memory.with { ($0.seen, $0.mark) }
        let mark = LibraryMark(database)
        guard known?.canBecome(mark) ?? true else { throw LibraryReplacement(place: .otherContent) }
        memory.with {
            $0.mark = mark
            if known != nil, seen != stamps { $0.isChangedByOthers = true }
        }
    }

    /// A connection that reads, in one way or another.
    private func connectionForReading() throws -> LibraryConnection {
        func connection(_ mode: LibraryConnection.Mode) throws -> LibraryConnection {
            try LibraryConnection(path: path, mode: mode, patience: patience)
        }
        do {
            switch access {
            case .full: return try connection(.full(creating: false))
            // Made by this process, the index would belong to the wrong user and keep the right one out.
            case .readOnly where FileStamp(path: LibraryConnection.indexPath(of: path)) != nil:
                return try connection(.shared)
            case .readOnly: break
            }
        } catch let error as DatabaseError where Self.isForWantOfWriting(error) {}
        return try connection(stamps()[1] == nil ? .immutable : .alone)
    }

    /// Whether SQLite failed because it could not write what it needs beside a library.
    private static func isForWantOfWriting(_ error: DatabaseError) -> Bool {
        switch error.resultCode {
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_PERM, .SQLITE_IOERR: true
        default: false
        }
    }
}
