import Foundation
import GRDB

extension ArticleLibrary {
    /// Looks for what is wrong with the file, its tables, the index and the articles; none found is an empty array. Reads
    /// everything. The index is left out where the library can only be read.
    public func check() throws(LibraryError) -> [LibraryFinding] {
        do {
            let differences = try reading { database in
                SchemaCheck(actual: try SchemaShape(database), right: try .right()).differences
            }
            guard differences.isEmpty else {
                let file = try reading { try LibraryCheck(database: $0).file() }
                return file + differences.map { LibraryFinding(kind: .tables, detail: $0.detail) }
            }
            let findings = try reading { try LibraryCheck(database: $0).everything() }
            guard access == .full else { return findings }
            return try findings + writing { try LibraryCheck(database: $0).index() }
        } catch {
            guard error.code == .damaged else { throw error }
            return [LibraryFinding(kind: .file, detail: error.cause)]
        }
    }

    /// Builds the full-text index anew from the texts.
    public func rebuildIndex() throws(LibraryError) {
        try writing { try $0.execute(sql: "INSERT INTO article_index (article_index) VALUES ('rebuild')") }
    }

    /// Gives the library the tables it should have, where that loses nothing; returns whether it did. What was there is
    /// kept in a copy first.
    ///
    /// - Parameter keeping: called with the copy's path before anything is changed.
    public func repairTables(keeping told: (String) -> Void) throws(LibraryError) -> Bool {
        let right: SchemaShape
        do { right = try .right() } catch { throw LibraryError(error, path: path) }
        let isPossible = try reading { database in
            SchemaRepair(database: database, check: SchemaCheck(actual: try SchemaShape(database), right: right))
                .isPossible
        }
        guard isPossible else { return false }
        told(try copy())
        try writing(enforcingKeys: false) { database in
            try SchemaRepair(database: database, check: SchemaCheck(actual: try SchemaShape(database), right: right))
                .mend()
        }
        return true
    }

    /// Moves a log that is not the library's to a name that no file has; returns that, or nil where the log is the
    /// library's own or there is none.
    public static func setForeignLogAside(of path: String) throws(LibraryError) -> String? {
        let log = LibraryConnection.logPath(of: path)
        guard WriteAheadLog(path: log).flaw(as: path) != nil else { return nil }
        let aside = unusedName(beginning: log + ".set-aside")
        guard rename(log, aside) == 0 else {
            throw LibraryError(.readOnly, path: path, cause: String(cString: strerror(errno)).lowercased())
        }
        return aside
    }

    /// Copies the library, its log included, to a name that no file has; returns that.
    private func copy() throws(LibraryError) -> String {
        let copy = Self.unusedName(beginning: path + ".before-repair")
        try reading { database in
            try DatabaseQueue(path: copy).inDatabase { try database.backup(to: $0) }
        }
        return copy
    }

    private static func unusedName(beginning name: String) -> String {
        var number = 1
        var candidate = name
        while FileStamp(path: candidate) != nil {
            number += 1
            candidate = "\(name)-\(number)"
        }
        return candidate
    }
}
