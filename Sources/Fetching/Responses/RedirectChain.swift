/// The redirects from the requested address to the document.
struct RedirectChain {
    /// The current address.
    private(set) var address: HTTPAddress
    private let start: HTTPAddress
    private let hasSecrets: Bool
    private var count = 0
    private var isPermanent = true

    /// The statuses that redirect a GET request.
    static let statuses: Set<Int> = [301, 302, 303, 307, 308]
    private static let permanentStatuses: Set<Int> = [301, 308]

    /// Makes a chain without redirects.
    ///
    /// - Parameter hasSecrets: Whether the request has credentials or headers meant only for the first address.
    init(from start: HTTPAddress, hasSecrets: Bool) {
        self.start = start
        address = start
        self.hasSecrets = hasSecrets
    }

    /// Whether credentials and headers for the first address may be sent to the current one.
    var maySendSecrets: Bool { start.sharesSecrets(with: address) }

    /// The current address if only permanent redirects led there.
    var permanentAddress: HTTPAddress? { count > 0 && isPermanent ? address : nil }

    /// Follows a redirect.
    ///
    /// - Throws: ``FetchError/Code/tooManyRedirects`` after `maximum` redirects, and
    ///   ``FetchError/Code/forbiddenRedirect`` if it leads to anything but http or https, or from https
    ///   to http although there are secrets.
    mutating func follow(_ location: String, status: Int, maximum: Int) throws(FetchError) {
        guard count < maximum else { throw FetchError(.tooManyRedirects) }
        let next: HTTPAddress
        do {
            next = try HTTPAddress(location, relativeTo: address)
        } catch {
            throw error.code == .unavailable ? error : FetchError(.forbiddenRedirect)
        }
        let isDowngrade = address.isSecure && !next.isSecure
        guard !isDowngrade || !hasSecrets else { throw FetchError(.forbiddenRedirect, cause: "unencrypted") }
        count += 1
        isPermanent = isPermanent && Self.permanentStatuses.contains(status) && !isDowngrade
        address = next
    }
}
