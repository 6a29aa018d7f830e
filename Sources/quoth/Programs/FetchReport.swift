import Foundation
import ReaderUI

/// What a run of "quoth fetch --format json" has told so far.
struct FetchReport {
    /// A line of it.
    private struct Record: Decodable {
        let feeds: Int
        let done: Int
        let added: Int
        let error: String?
    }

    /// How far it has come.
    private(set) var tally = FetchTally()
    /// What the last whole line said.
    private(set) var lastLine = ""
    private var rest = Data()
    private var looked = Date.distantPast

    /// Seconds between two looks at what was stored.
    private static let lookTime = 1.0

    /// Whether an exit status is one of a run that went to its end, with or without feeds that failed.
    func isWhole(_ status: Int32) -> Bool {
        status == 0 || (status == CommandFailure.Status.tryAgain.rawValue && tally.failureCount > 0)
    }

    /// Takes in what was printed, and says what is to be told of it.
    mutating func events(in bytes: Data) -> [ReaderEvent] {
        rest += bytes
        var events: [ReaderEvent] = []
        while let end = rest.firstIndex(of: 0x0A) {
            let line = rest[rest.startIndex..<end]
            rest = Data(rest[(end + 1)...])
            lastLine = printable(String(decoding: line, as: UTF8.self))
            guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else { continue }
            (tally.feedCount, tally.doneCount) = (record.feeds, record.done)
            tally.newCount += record.added
            if record.error != nil { tally.failureCount += 1 }
            events = [.news(.fetching(tally))]
        }
        if !events.isEmpty, Date().timeIntervalSince(looked) >= Self.lookTime {
            looked = Date()
            events.append(.alarm(.libraryLook))
        }
        return events
    }
}
