/// An address, absolute or relative, as RFC 3986 takes it apart; what people write in addresses, such as spaces and letters
/// of all languages, stays as it is.
struct WebAddress: Hashable, Sendable {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    /// Longer ones are none: browsers and servers take no more than some thousand bytes.
    private static let maximumLength = 8192

    /// Takes an address apart, without the white space around it and the line breaks within; nil where nothing is left, or
    /// more than an address has.
    init?(_ text: String) {
        var rest = Self.trimmed(text)
        guard !rest.isEmpty, rest.utf8.count <= Self.maximumLength else { return nil }
        if let hash = rest.firstIndex(of: "#") {
            fragment = rest[rest.index(after: hash)...]
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
        }
        if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
            scheme = rest[..<colon]
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        path = rest
    }

    /// Whether it stands for itself, with nothing known of where it was found.
    var isAbsolute: Bool { scheme != nil }

    /// The address that this one means where it stands at `base`; itself without a base that has a host.
    func resolved(against base: WebAddress?) -> WebAddress {
        guard scheme == nil, let base, base.scheme != nil, base.authority != nil else { return self }
        var target = self
        target.scheme = base.scheme
        if authority != nil { return target }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            if query == nil { target.query = base.query }
        } else {
            target.path = Self.withoutDots(path.hasPrefix("/") ? path : Self.merged(path, base))
        }
        // Bases relative to each other grow.
        return target.path.utf8.count <= Self.maximumLength ? target : self
    }

    /// The whole address.
    var text: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    private static func merged(_ path: Substring, _ base: WebAddress) -> Substring {
        if base.path.isEmpty, base.authority != nil { return "/" + path }
        guard let slash = base.path.lastIndex(of: "/") else { return path }
        return base.path[...slash] + path
    }

    /// Carries out the steps "." and ".." (RFC 3986, 5.2.4).
    private static func withoutDots(_ path: Substring) -> Substring {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        var steps: [Substring] = []
        let written = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (place, step) in written.lazy.map({ Substring($0) }).enumerated() {
            let isLast = place == written.count - 1
            switch step {
            case ".": if isLast { steps.append("") }
            case "..":
                if steps.count > 1 || steps.count == 1 && steps[0] != "" { steps.removeLast() }
                if isLast { steps.append("") }
            default: steps.append(step)
            }
        }
        return Substring(steps.joined(separator: "/"))
    }

    private static func trimmed(_ text: String) -> Substring {
        let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !isBlank($0) }),
            let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        let words = text[first...last]
        guard words.utf8.contains(where: { (0x09...0x0D).contains($0) }) else { return words }
        return words.filter { !$0.isNewline && $0 != "\t" }[...]
    }

    private static func isScheme(_ name: Substring) -> Bool {
        guard let first = name.utf8.first, (0x41...0x5A).contains(first & 0xDF) else { return false }
        return name.utf8.allSatisfy {
            (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
    }
}
