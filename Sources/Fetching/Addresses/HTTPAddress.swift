internal import CurlShim

/// An absolute `http` or `https` URL, parsed by the same library that connects to it.
struct HTTPAddress: Hashable {
    /// The normalized URL without user name, password and fragment.
    let text: String
    /// The host: lowercase, without brackets.
    let host: String
    /// The port, explicit or default.
    let port: Int
    /// Whether it is `https`.
    let isSecure: Bool
    /// The credentials written in the URL, if any.
    let credentials: Credentials?

    /// Longer URLs are rejected, in bytes; browsers and servers stop well before.
    private static let maximumLength = 16 << 10

    /// Parses a URL or, with a base, a relative reference.
    ///
    /// - Parameter base: The URL to resolve it against.
    /// - Throws: ``FetchError/Code/invalidAddress``, ``FetchError/Code/unsupportedScheme``, or
    ///   ``FetchError/Code/unavailable`` if there is no libcurl.
    init(_ reference: String, relativeTo base: HTTPAddress? = nil) throws(FetchError) {
        try CurlLibrary.open()
        let trimmed = reference.trimmingBlanks
        guard !trimmed.isEmpty, trimmed.utf8.count <= Self.maximumLength,
            trimmed.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), let url = curl_shim_url_new()
        else { throw FetchError(.invalidAddress) }
        defer { curl_shim_url_delete(url) }
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)
        for text in [base?.text, trimmed].compactMap({ $0 }) {
            guard curl_shim_url_set(url, CURLUPART_URL, text, flags) == CURLUE_OK else {
                throw FetchError(.invalidAddress)
            }
        }
        switch Self.part(CURLUPART_SCHEME, of: url)?.lowercased() {
        case "http": isSecure = false
        case "https": isSecure = true
        default: throw FetchError(.unsupportedScheme)
        }
        credentials = Self.part(CURLUPART_USER, of: url, UInt32(CURLU_URLDECODE)).map {
            Credentials(user: $0, password: Self.part(CURLUPART_PASSWORD, of: url, UInt32(CURLU_URLDECODE)) ?? "")
        }
        for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] {
            _ = curl_shim_url_set(url, part, nil, 0)
        }
        guard let text = Self.part(CURLUPART_URL, of: url), let host = Self.part(CURLUPART_HOST, of: url),
            let port = Self.part(CURLUPART_PORT, of: url, UInt32(CURLU_DEFAULT_PORT)).flatMap({ Int($0) })
        else { throw FetchError(.invalidAddress) }
        self.text = text
        self.host = host.lowercased().filter { $0 != "[" && $0 != "]" }
        self.port = port
    }

    /// Whether credentials for this address's origin may be sent to `other`: it has the same scheme, host and port, or
    /// is
    /// the same host's https where this is http, both on their default ports.
    func sharesSecrets(with other: HTTPAddress) -> Bool {
        guard host == other.host else { return false }
        if isSecure == other.isSecure { return port == other.port }
        return other.isSecure && port == Self.plainPort && other.port == Self.securePort
    }

    private static let plainPort = 80
    private static let securePort = 443

    private static func part(_ part: CURLUPart, of url: OpaquePointer, _ flags: UInt32 = 0) -> String? {
        guard let text = curl_shim_url_get(url, part, flags) else { return nil }
        defer { curl_shim_text_delete(text) }
        return String(cString: text)
    }
}

extension String {
    /// The text without blanks and line breaks at its ends.
    fileprivate var trimmingBlanks: String {
        let blanks = Set(" \t\r\n".unicodeScalars)
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !blanks.contains($0) }),
            let last = scalars.lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}
