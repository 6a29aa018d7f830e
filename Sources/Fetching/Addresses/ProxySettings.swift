/// The proxies that environment variables name, as curl reads them: `http_proxy`, `https_proxy`, `all_proxy` and
/// `no_proxy`,
/// also in uppercase except for `HTTP_PROXY`, which clients can set in CGI programs.
struct ProxySettings: Hashable, Sendable {
    private let plain: String?
    private let secure: String?
    private let exceptions: [String]

    /// Reads the variables.
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

    /// The proxy for an address; nil to connect directly.
    func proxy(for address: HTTPAddress) -> String? {
        let isExcepted = exceptions.contains { Self.covers($0, address.host) }
        return isExcepted ? nil : address.isSecure ? secure : plain
    }

    /// Whether an exception covers a host: by its name, its domain, or as `*`.
    private static func covers(_ exception: String, _ host: String) -> Bool {
        if exception == "*" { return true }
        let domain = exception.drop { $0 == "." }
        return !domain.isEmpty && (host == domain || host.hasSuffix("." + domain))
    }
}
