/// The way from the address that was asked for to where its document is.
struct RedirectChain {
    /// Where it led so far.
    private(set) var address: HTTPAddress
    private let start: HTTPAddress
    private let hasSecrets: Bool
    private var count = 0
    private var isPermanent = true

    /// The statuses that send somebody who only reads to another address.
    static let statuses: Set<Int> = [301, 302, 303, 307, 308]
    private static let permanentStatuses: Set<Int> = [301, 308]

    /// A way that has no redirect yet.
    ///
    /// - Parameter hasSecrets: Whether credentials or header fields are sent that are for the first address alone.
    init(from start: HTTPAddress, hasSecrets: Bool) {
        self.start = start
        address = start
        self.hasSecrets = hasSecrets
    }

    /// Whether what is meant for the first address may be sent to the present one.
    var isAmongFriends: Bool { start.entrusts(address) }

    /// The present address, where only permanent redirects led there.
    var permanentAddress: HTTPAddress? { count > 0 && isPermanent ? address : nil }

    /// Goes where an answer sends it.
    ///
    /// - Throws: ``FetchError/Code-swift.enum/tooManyRedirects`` after `maximum` of them, and
    ///   ``FetchError/Code-swift.enum/forbiddenRedirect`` where it leads to no web address, or to an unencrypted one
    ///   although there are secrets.
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
