import GRDB

/// Why the library could not do what was asked.
public struct LibraryError: Error, Hashable, Sendable {
    /// What kind of trouble it is.
    public enum Code: String, Sendable, CaseIterable {
        /// The file is no SQLite database, or the database of another program.
        case notALibrary
        /// A newer version of Quoth wrote the file.
        case newerVersion
        /// The file or its folder cannot be made, opened or read.
        case cannotOpen
        /// The file may be read but not written.
        case readOnly
        /// Another process held the library too long.
        case busy
        /// The disk is full.
        case diskFull
        /// The system could not read or write the file.
        case inputOutput
        /// The file is damaged.
        case damaged
        /// Another file has taken the library's place since it was opened.
        case replaced
        /// The write-ahead log beside the file is not the library's.
        case foreignLog
        /// Tables or columns are missing or other than this program makes them.
        case wrongTables
        /// The article asked for is not there.
        case noSuchArticle
        /// The clipping asked for is not there.
        case noSuchClipping
        /// Anything else.
        case failed
    }

    /// What kind of trouble it is.
    public let code: Code
    /// The library's file.
    public let path: String
    /// What the system or SQLite said; empty where the code says all.
    public let cause: String

    /// Makes an error about the library at `path`.
    public init(_ code: Code, path: String, cause: String = "") {
        self.code = code
        self.path = path
        self.cause = cause
    }

    /// Takes over an error of the database underneath.
    init(_ error: any Error, path: String) {
        if let error = error as? LibraryError {
            self = error
        } else if let error = error as? LibraryReplacement {
            self.init(.replaced, path: path, cause: error.place.rawValue)
        } else if let error = error as? DatabaseError {
            self.init(Code(error), path: path, cause: error.message ?? "SQLite error \(error.resultCode)")
        } else {
            self.init(.failed, path: path, cause: "\(error)")
        }
    }
}

extension LibraryError.Code {
    init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        // The index beside the log finds no room where nothing else does.
        case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN: self = .diskFull
        default: self.init(error.resultCode, message: error.message ?? "")
        }
    }

    private init(_ code: ResultCode, message: String) {
        switch code {
        case .SQLITE_NOTADB: self = .notALibrary
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_CORRUPT: self = .damaged
        case .SQLITE_IOERR: self = .inputOutput
        case .SQLITE_ERROR where message.hasPrefix("no such") || message.contains("has no column"): self = .wrongTables
        default: self = .failed
        }
    }
}
