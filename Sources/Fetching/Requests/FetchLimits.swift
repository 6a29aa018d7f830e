/// How much a fetch may take of the network, of time and of memory.
public struct FetchLimits: Hashable, Sendable {
    /// The most requests at once.
    public var parallelRequests = 24
    /// The most requests at once to one host.
    public var parallelRequestsPerHost = 2
    /// The longest that connecting may take, in seconds, with finding the address and agreeing on encryption.
    public var connectTimeout = 10.0
    /// The longest that a request may take from its start to the document's end, in seconds, over all redirects.
    public var totalTimeout = 60.0
    /// The fewest bytes a second, over ``slownessTimeout``.
    public var minimumSpeed = 100
    /// How long a transfer may be slower than ``minimumSpeed``, in seconds.
    public var slownessTimeout = 15
    /// The most redirects in a row.
    public var redirects = 10
    /// The most bytes of a feed, once decoded.
    public var feedBytes = 16 << 20
    /// The most bytes of a page, once decoded.
    public var pageBytes = 8 << 20

    /// The usual limits.
    public init() {}

    /// The most bytes of a document for a purpose.
    func bytes(for purpose: FetchRequest.Purpose) -> Int {
        switch purpose {
        case .feed: feedBytes
        case .page: pageBytes
        }
    }
}
