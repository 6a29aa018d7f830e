import Foundation
import TextFormats

/// Formats that programs read.
extension EscapeCheck {
    private static let neighbour = "b,\"c\""

    static let csv = EscapeCheck(name: "CSV") { text in
        CSVText.record([text, neighbour, text]) + CSVText.record([text])
    } problem: { text, written in
        guard let records = CSVReader.records(of: written) else { return unreadable("not RFC 4180") }
        guard records.map(\.count) == [3, 1], records[0][1] == neighbour, records[0][0] == records[1][0] else {
            return unreadable("other cells: \(records.map(\.count))")
        }
        let cell = records[1][0]
        if CSVReader.isFormula(cell) { return Complaint(.formula, cell.prefix(40).debugDescription) }
        // An apostrophe before a formula is all that may be added.
        let unguarded = cell.unicodeScalars.first == "'" ? cell.unicodeScalars.dropFirst() : cell.unicodeScalars[...]
        guard let asIs = difference(text, cell), let guarded = difference(text, String(unguarded)) else {
            return leak(written, allowing: "\r\n\t")
        }
        return cell.unicodeScalars.first == "'" ? guarded : asIs
    }

    static let json = EscapeCheck(name: "JSON") { text in
        JSONValue.object([("a", .array([.string(text), .string("b")])), (text, .null)]).text
    } problem: { text, written in
        // Foundation reads member names into a dictionary, in which "a" might be the text itself.
        let array = JSONValue.array([.string(text), .string("b")]).text
        guard let strings = try? JSONDecoder().decode([String].self, from: Data(array.utf8)), strings.count == 2,
            (try? JSONDecoder().decode([String: [String]?].self, from: Data(written.utf8))) != nil
        else { return unreadable("not JSON") }
        let isSame = strings[0].unicodeScalars.elementsEqual(text.unicodeScalars) && strings[1] == "b"
        return isSame ? leak(written) : unreadable("another string")
    }

    static let toml = EscapeCheck(name: "TOML") {
        TOMLText.literal($0)
    } problem: { text, written in
        guard let read = QuotedReader.basicString(written) else { return unreadable("not a basic string") }
        return read.unicodeScalars.elementsEqual(text.unicodeScalars) ? leak(written) : unreadable("another string")
    }

    static let standoff = EscapeCheck(name: "brat") { text in
        "T1\tCue 0 1\t\(StandoffField.words(text))\n#1\tAnnotatorNotes E1\t\(StandoffField.note(text))\n"
    } problem: { text, written in
        let lines = QuotedReader.lines(of: written)
        guard lines.count == 2 else { return unreadable("\(lines.count) lines") }
        let fields = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard fields.allSatisfy({ $0.count == 3 }) else { return unreadable("\(fields.map(\.count)) fields") }
        guard fields[0][2].count == text.unicodeScalars.count else { return unreadable("places have shifted") }
        let read = fields.map { String(String.UnicodeScalarView($0[2])) }
        return difference(text, read[0]) ?? difference(text, read[1]) ?? leak(written, allowing: "\n\t")
    }
}
