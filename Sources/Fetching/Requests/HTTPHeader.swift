/// A header field of a request, after RFC 9110.
public struct HTTPHeader: Hashable, Sendable {
    /// The field's name; case does not count.
    public let name: String
    /// The field's value.
    public let value: String

    /// Makes a header field.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the name is a token and the value contains no line breaks or other control characters.
    public var isValid: Bool {
        !name.isEmpty && name.utf8.allSatisfy(Self.isTokenByte)
            && value.utf8.allSatisfy { $0 == UInt8(ascii: "\t") || ($0 >= 0x20 && $0 != 0x7F) }
    }

    /// The field in libcurl's notation, where a semicolon marks a field that is sent empty.
    var line: String { value.isEmpty ? name + ";" : "\(name): \(value)" }

    private static let punctuation = Set("!#$%&'*+-.^_`|~".utf8)

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: punctuation.contains(byte)
        }
    }
}

extension HTTPHeader: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name alone.
    public var description: String { "header \(name)" }
    /// The same as ``description``.
    public var debugDescription: String { description }
    /// A mirror without children, so that no dump shows a secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
