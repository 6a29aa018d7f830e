import Foundation

/// Recognizes hosts that are private by their name alone.
enum PrivateHost {
    /// Domains of this machine and its network: RFC 6761, RFC 6762, RFC 8375, and those that routers assign.
    private static let domains: Set<String> = ["localhost", "local", "internal", "lan", "home.arpa", "intranet"]

    /// Whether a URL's host is this machine, a host on its network, or a private address.
    static func isNamed(in url: String) -> Bool {
        guard let host = URLComponents(string: url)?.host else { return false }
        return isPrivate(host)
    }

    /// Whether a host is this machine, on its network, or a private address.
    static func isPrivate(_ host: String) -> Bool {
        if let address = InternetAddress(host) { return !address.isPublic }
        let labels = host.lowercased().split(separator: ".")
        guard labels.count > 1 else { return !labels.isEmpty }
        return domains.contains(String(labels[labels.count - 1]))
            || domains.contains(labels.suffix(2).joined(separator: "."))
    }
}
