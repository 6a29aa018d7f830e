import TerminalCanvas

/// A JSON value on its way out (RFC 8259); objects keep the order of their fields.
public enum JSONValue: Sendable {
    /// Nothing.
    case null
    /// A truth.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number rounded to hundredths.
    case hundredths(Double)
    /// Text.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Values under names, in order.
    case object([(String, JSONValue)])

    /// A string, or null for nil.
    public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    /// The value as text on one line.
    ///
    /// What could steer a terminal (control characters, line separators) or turn the direction of text is escaped.
    public var text: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .hundredths(let value): Self.append(hundredths: value, to: &bytes)
        case .string(let value): Self.append(string: value, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                Self.append(string: field.0, to: &bytes)
                bytes += ": ".utf8
                field.1.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func append(hundredths value: Double, to bytes: inout [UInt8]) {
        guard value.isFinite, abs(value) < 1e12 else {
            bytes += "null".utf8
            return
        }
        let rounded = Int((value * 100).rounded())
        let (whole, part) = abs(rounded).quotientAndRemainder(dividingBy: 100)
        bytes += "\(rounded < 0 ? "-" : "")\(whole).\(part < 10 ? "0" : "")\(part)".utf8
    }

    private static func append(string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            switch scalar.value {
            case 0x22: bytes += "\\\"".utf8
            case 0x5C: bytes += "\\\\".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0D: bytes += "\\r".utf8
            case _ where !PrintableText.mayPass(scalar):
                for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                    let digits = String(unit, radix: 16)
                    bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
                }
            case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
