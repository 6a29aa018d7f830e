import Foundation

/// A write-ahead log as it lies beside a library, read without SQLite, which would take any for the library's own.
///
/// The layout is that of "The Write-Ahead Log" in SQLite's file format.
struct WriteAheadLog {
    /// Where it is.
    let path: String

    /// Why the log cannot be that of the library whose file is `library`; nil where it can, or where there is none.
    ///
    /// A library's first page counts the changes to it, and no library gets shorter: a log goes on from where its file is.
    func flaw(as library: String) -> String? {
        guard let log = RandomAccessFile(path), let header = log.bytes(at: 0, count: Layout.headerSize),
            let file = RandomAccessFile(library), let first = file.bytes(at: 0, count: Page.headerSize),
            first.starts(with: Array("SQLite format 3\0".utf8))
        else { return nil }
        let magic = header.number(at: 0)
        guard magic == Layout.magic || magic == Layout.magic | 1 else { return nil }
        guard first[Page.writeVersion] == Page.logged else { return "the library was closed without one" }
        let declared = Int(first[Page.size]) << 8 | Int(first[Page.size + 1])
        let pageSize = declared == 1 ? 65_536 : declared
        guard header.number(at: Layout.pageSize) == pageSize else { return "its pages are of another size" }
        return flaw(of: log, header, pageSize: pageSize, first: first, pageCount: file.size / pageSize)
    }

    private func flaw(
        of log: RandomAccessFile, _ header: [UInt8], pageSize: Int, first: [UInt8], pageCount: Int
    ) -> String? {
        let salts = header[Layout.salts..<Layout.salts + 8]
        var changes: (least: Int, most: Int)?
        var finalCount: Int?
        var place = Layout.headerSize
        while let frame = log.bytes(at: place, count: Layout.frameHeaderSize), frame[8..<16].elementsEqual(salts) {
            if frame.number(at: 0) == 1 {
                guard let page = log.bytes(at: place + Layout.frameHeaderSize, count: Page.headerSize) else { break }
                let application = page.number(at: Page.applicationID)
                guard application == LibraryFile.applicationID || application == 0 else {
                    return "it is of another program’s database"
                }
                let count = page.number(at: Page.changes)
                changes = (min(changes?.least ?? count, count), max(changes?.most ?? count, count))
            }
            if case let count = frame.number(at: 4), count > 0 { finalCount = count }
            place += Layout.frameHeaderSize + pageSize
        }
        let made = first.number(at: Page.changes)
        if let changes {
            guard changes.least - 1 <= made, made <= changes.most else { return "it goes on from another state" }
        } else if let finalCount {
            guard finalCount == pageCount else { return "it is of a file of another length" }
        }
        return nil
    }

    private enum Layout {
        static let magic = 0x377F_0682
        static let pageSize = 8
        static let salts = 16
        static let headerSize = 32
        static let frameHeaderSize = 24
    }

    private enum Page {
        static let size = 16
        static let writeVersion = 18
        static let logged: UInt8 = 2
        static let changes = 24
        static let applicationID = 68
        static let headerSize = 100
    }
}

/// A file that is read here and there.
private struct RandomAccessFile {
    private let handle: FileHandle
    /// Its length in bytes.
    let size: Int

    init?(_ path: String) {
        guard let stamp = FileStamp(path: path), stamp.kind == .regularFile,
            let handle = FileHandle(forReadingAtPath: path)
        else { return nil }
        self.handle = handle
        size = Int(stamp.size)
    }

    /// So many bytes from a place on; nil where there are fewer.
    func bytes(at place: Int, count: Int) -> [UInt8]? {
        guard place + count <= size, (try? handle.seek(toOffset: UInt64(place))) != nil,
            let data = try? handle.read(upToCount: count), data.count == count
        else { return nil }
        return Array(data)
    }
}

extension [UInt8] {
    /// Four bytes as SQLite writes a number.
    fileprivate func number(at offset: Int) -> Int { self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
}
