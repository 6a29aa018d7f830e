import PlainText
import Testing

@testable import Importers

@Suite("Dates of records")
struct RecordDateTests {
    @Test("the cases have the dates that their list says", .enabled(if: Cases.areThere, "../shared is not here"))
    func cases() throws {
        let records = try Cases.lines(of: "dates.jsonl").map { try JSONLinesImporter().record(of: $0) }
        #expect(records.count == 38)
        // 11 may be two days, 14 and 17 are none.
        let none: Set = ["11", "14", "17", "33", "34"]
        for record in records {
            #expect(
                (record.date.flatMap(WrittenDate.date) == nil) == none.contains(record.id ?? ""), "\(record.date ?? "")"
            )
        }
    }
}
