/// The proxies that the environment names, as curl and most programs read them: `http_proxy`, `https_proxy`, `all_proxy`
/// and `no_proxy`. Uppercase names count, too, but for `HTTP_PROXY`, which a web server's client can set.
struct ProxySettings: Hashable, Sendable {
    private let plain: String?
    private let secure: String?
    private let exceptions: [String]

    /// Reads them from an environment.
    init(environment: [String: String]) {
        func value(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        let any = value("all_proxy", "ALL_PROXY")
        plain = value("http_proxy") ?? any
        secure = value("https_proxy", "HTTPS_PROXY") ?? any
        exceptions = (value("no_proxy", "NO_PROXY") ?? "").lowercased()
            .split { $0 == "," || $0.isWhitespace }.map(String.init)
    }

    /// The proxy to use for an address; nil where it is to be asked itself.
    func proxy(for address: HTTPAddress) -> String? {
        let isExcepted = exceptions.contains { Self.covers($0, address.host) }
        return isExcepted ? nil : address.isSecure ? secure : plain
    }

    /// Whether an exception names a host, a domain that it is in, or all hosts.
    private static func covers(_ exception: String, _ host: String) -> Bool {
        if exception == "*" { return true }
        let domain = exception.drop { $0 == "." }
        return !domain.isEmpty && (host == domain || host.hasSuffix("." + domain))
    }
}
