import Foundation

/// Hosts whose name alone says that they are not on the public internet.
enum PrivateHost {
    /// Domains of this machine and its network: RFC 6761, RFC 6762, RFC 8375, and those that routers give out.
    private static let domains: Set<String> = ["localhost", "local", "internal", "lan", "home.arpa", "intranet"]

    /// Whether an address names this machine, a host of its network, or a private internet address.
    static func isNamed(in url: String) -> Bool {
        guard let host = URLComponents(string: url)?.host else { return false }
        return isPrivate(host)
    }

    /// Whether a name is this machine's, its network's, or a private internet address.
    static func isPrivate(_ host: String) -> Bool {
        if let address = InternetAddress(host) { return !address.isPublic }
        let labels = host.lowercased().split(separator: ".")
        guard labels.count > 1 else { return !labels.isEmpty }
        return domains.contains(String(labels[labels.count - 1]))
            || domains.contains(labels.suffix(2).joined(separator: "."))
    }
}
