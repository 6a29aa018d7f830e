/// The settings that all requests of a fetch share.
struct WebEnvironment: Sendable {
    /// The limits.
    let limits: FetchLimits
    /// The `User-Agent` header.
    let userAgent: String
    /// The proxies to use.
    let proxies: ProxySettings
    /// A file of certificates to trust instead of the system's, from the variables that curl and OpenSSL use.
    let certificateFile: String?

    /// Takes proxies and certificates from environment variables.
    init(limits: FetchLimits, userAgent: String, environment: [String: String]) {
        self.limits = limits
        self.userAgent = userAgent
        proxies = ProxySettings(environment: environment)
        certificateFile = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    /// The default header fields for a purpose, except those that the request sets itself.
    func headers(for purpose: FetchRequest.Purpose, besides own: [HTTPHeader]) -> [HTTPHeader] {
        let taken = Set(own.map { $0.name.lowercased() })
        let accepted =
            switch purpose {
            case .feed:
                "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
                    + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.3"
            case .page: "text/html, application/xhtml+xml, application/xml;q=0.8, text/plain;q=0.8, */*;q=0.5"
            }
        return [HTTPHeader(name: "Accept", value: accepted)].filter { !taken.contains($0.name.lowercased()) }
    }
}

extension Credentials {
    /// Whether neither contains control characters, nor the user name a colon, after RFC 7617.
    var isValid: Bool {
        (user + password).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && !user.utf8.contains(UInt8(ascii: ":"))
    }
}
