import Foundation

/// The source of a document, by the scheme of its address.
enum SourceAddress: Hashable {
    /// The web.
    case web(HTTPAddress)
    /// A local file, by its path.
    case file(String)
    /// A shell command's output.
    case command(String)

    /// Parses an address.
    ///
    /// - Parameter purpose: Only feeds may come from files and commands: pages are linked to by strangers.
    init(_ url: String, for purpose: FetchRequest.Purpose) throws(FetchError) {
        guard let colon = url.firstIndex(of: ":") else { throw FetchError(.invalidAddress) }
        let rest = String(url[url.index(after: colon)...])
        switch (url[..<colon].lowercased(), purpose) {
        case ("exec", .feed):
            guard rest.contains(where: { !$0.isWhitespace }), !rest.utf8.contains(0) else {
                throw FetchError(.invalidAddress)
            }
            self = .command(rest)
        case ("file", .feed):
            guard let path = Self.path(in: rest) else { throw FetchError(.invalidAddress) }
            self = .file(path)
        case ("exec", .page), ("file", .page): throw FetchError(.unsupportedScheme)
        default: self = .web(try HTTPAddress(url))
        }
    }

    /// The absolute path of a local `file` URL, RFC 8089.
    private static func path(in rest: String) -> String? {
        guard let beforeHost = rest.prefixEnd("//") else { return rest.hasPrefix("/") ? decoded(rest) : nil }
        let place = rest[beforeHost...]
        guard let start = place.firstIndex(of: "/") else { return nil }
        let host = place[..<start].lowercased()
        return host.isEmpty || host == "localhost" ? decoded(String(place[start...])) : nil
    }

    private static func decoded(_ path: String) -> String? {
        let decoded = path.removingPercentEncoding ?? path
        return decoded.utf8.contains(0) ? nil : decoded
    }
}

extension String {
    /// Where the text goes on after `prefix`; nil where it does not begin with it.
    fileprivate func prefixEnd(_ prefix: String) -> Index? {
        hasPrefix(prefix) ? index(startIndex, offsetBy: prefix.count) : nil
    }
}
