/// The address of a page, the only kind that leaves the program as a link: http or https, with a host.
public struct WebAddress: Hashable, Sendable {
    /// The address as it was written, but for signs that stand in no address, which are percent-encoded behind the host.
    public let text: String

    /// The longest address that is taken, in bytes; browsers and servers take no longer ones either.
    public static let maximumLength = 2_000

    /// Takes an address; nil for anything that is not one: another scheme, no host, white space, control characters or
    /// marks that turn the direction of text.
    public init?(_ text: some StringProtocol) {
        let scalars = text.unicodeScalars
        guard text.utf8.count <= Self.maximumLength, let scheme = Self.schemeLength(of: text.utf8.prefix(8)),
            let first = scalars.dropFirst(scheme).first, Self.beginsHost(first)
        else { return nil }
        var address = ""
        var isInHost = true
        for (place, scalar) in scalars.enumerated() {
            guard !scalar.properties.isWhitespace, PrintableText.mayPass(scalar) else { return nil }
            if place >= scheme, scalar == "/" || scalar == "?" || scalar == "#" { isInHost = false }
            guard Self.foreign.contains(scalar) else {
                address.unicodeScalars.append(scalar)
                continue
            }
            guard !isInHost else { return nil }
            address += Self.percentEncoded(scalar)
        }
        self.text = address
    }

    /// The address in printable ASCII; what is not ASCII is percent-encoded, as browsers read it in hosts, too.
    public var ascii: String { encoded { _ in false } }

    /// The address in printable ASCII and letters; marks, emoji and all signs beyond ASCII are percent-encoded.
    public var plain: String {
        encoded { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
            default: false
            }
        }
    }

    /// The site: "gazette.example".
    public var site: String {
        let scheme = Self.schemeLength(of: text.utf8.prefix(8)) ?? 0
        let host = text.unicodeScalars.dropFirst(scheme).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let name = String(String.UnicodeScalarView(host))
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    /// How many bytes "http://" or "https://" takes at the beginning of some; nil where neither stands there. Case does not
    /// matter.
    static func schemeLength(of bytes: some Sequence<UInt8>) -> Int? {
        let beginning = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if beginning.elementsEqual("https://".utf8) { return 8 }
        return beginning.prefix(7).elementsEqual("http://".utf8) ? 7 : nil
    }

    /// Signs that RFC 3986 has in no address, and that end one in a text.
    static let foreign = Set("\"<>\\^`{|}".unicodeScalars)

    private static func beginsHost(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "[" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private func encoded(keeping keeps: (Unicode.Scalar) -> Bool) -> String {
        var encoded = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII || keeps(scalar) {
                encoded.unicodeScalars.append(scalar)
            } else {
                encoded += Self.percentEncoded(scalar)
            }
        }
        return encoded
    }

    private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }
}
