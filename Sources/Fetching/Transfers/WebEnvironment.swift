/// What all requests of a fetch share.
struct WebEnvironment: Sendable {
    /// How much may be taken.
    let limits: FetchLimits
    /// What the program calls itself.
    let userAgent: String
    /// The proxies to use.
    let proxies: ProxySettings
    /// A file of certificates to be trusted instead of the system's, as curl and OpenSSL let the environment name one.
    let certificateFile: String?

    /// Reads the environment's settings.
    init(limits: FetchLimits, userAgent: String, environment: [String: String]) {
        self.limits = limits
        self.userAgent = userAgent
        proxies = ProxySettings(environment: environment)
        certificateFile = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    /// The header fields of every request for a purpose, but for those that the request has itself.
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
    /// Whether both are text without controls, and the name without the colon that ends it, after RFC 7617.
    var isValid: Bool {
        (user + password).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && !user.utf8.contains(UInt8(ascii: ":"))
    }
}
