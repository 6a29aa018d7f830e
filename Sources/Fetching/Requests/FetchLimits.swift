/// Limits on the network, time and memory that a fetch may use.
public struct FetchLimits: Hashable, Sendable {
    /// Maximum number of simultaneous requests.
    public var parallelRequests = 24
    /// Maximum number of simultaneous requests to one host.
    public var parallelRequestsPerHost = 2
    /// Maximum time to connect, in seconds, including name resolution and the TLS handshake.
    public var connectTimeout = 10.0
    /// Maximum time for a request from start to finish, in seconds, including redirects but not time spent in the
    /// queue.
    public var totalTimeout = 60.0
    /// Minimum average speed over ``slownessTimeout``, in bytes per second.
    public var minimumSpeed = 100
    /// How long a transfer may stay below ``minimumSpeed``, in seconds.
    public var slownessTimeout = 15
    /// Maximum number of redirects a request may follow.
    public var redirects = 10
    /// Maximum size of a feed after decompression, in bytes.
    public var feedBytes = 16 << 20
    /// Maximum size of a page after decompression, in bytes.
    public var pageBytes = 8 << 20

    /// Makes the default limits.
    public init() {}

    /// Maximum size of a document fetched for `purpose`, in bytes.
    func bytes(for purpose: FetchRequest.Purpose) -> Int {
        switch purpose {
        case .feed: feedBytes
        case .page: pageBytes
        }
    }
}
