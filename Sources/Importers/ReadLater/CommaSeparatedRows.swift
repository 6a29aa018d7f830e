/// The rows of a table as RFC 4180 has them: fields between commas, in quotation marks where they have commas or line breaks.
struct CommaSeparatedRows {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    /// The next row that is not blank; nil behind the last.
    mutating func next() -> [String]? {
        while !rest.isEmpty {
            let row = row()
            if row != [""] { return row }
        }
        return nil
    }

    private mutating func row() -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && rest.first == byte:
                field.append(byte)
                rest.removeFirst()
            case UInt8(ascii: "\"") where isQuoted || field.isEmpty: isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            case 0x0D where !isQuoted && rest.first == 0x0A: break
            case 0x0A where !isQuoted: return fields + [String(decoding: field, as: UTF8.self)]
            default: field.append(byte)
            }
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}
