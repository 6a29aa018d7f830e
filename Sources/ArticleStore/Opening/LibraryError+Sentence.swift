extension LibraryError: CustomStringConvertible {
    /// The same with the file's name alone, where there is little room.
    public var brief: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return LibraryError(code, path: name, cause: cause).description
    }

    /// One or two sentences for people: what is wrong with which file, and what to do.
    public var description: String {
        let reason = cause.isEmpty ? "" : " (\(cause))"
        return switch code {
        case .notALibrary:
            "\(path) is not a Quoth library\(reason). Nothing was changed; name another file with --library."
        case .newerVersion:
            "\(path) was written by a newer version of Quoth\(reason). Nothing was changed; update Quoth to open it."
        case .cannotOpen:
            "The library \(path) cannot be opened\(reason). Check that the folder exists and may be written to."
        case .readOnly:
            "The library \(path) cannot be written to\(reason). Check the permissions of the file and its folder."
        case .busy:
            "The library \(path) is being written to by another process. Try again when that has finished."
        case .diskFull:
            "There is no room left on the disk of the library \(path)\(reason). What was stored before is safe."
        case .inputOutput:
            "The system cannot read or write the library \(path)\(reason). Check the disk; what was stored before is safe."
        case .damaged:
            "The library \(path) is damaged\(reason). Run \"quoth doctor\" to see what can be done."
        case .replaced:
            "The library \(path) was replaced while it was open\(reason). Nothing was written; open it again to go on."
        case .foreignLog:
            "The log \(path)-wal is not that of the library beside it\(reason). Nothing was changed; \"quoth doctor --repair\" sets it aside."
        case .wrongTables:
            "The library \(path) has not the tables it should have\(reason). Run \"quoth doctor\" to see what can be done."
        case .noSuchArticle:
            "The library \(path) has no article \(cause). \"quoth list\" shows the numbers of all."
        case .noSuchClipping:
            "The library \(path) has no clipping \(cause). \"quoth clippings\" shows the numbers of all."
        case .failed:
            "The library \(path) could not do this\(reason)."
        }
    }
}
