import Foundation

/// A document to fetch, and what may be done to get it.
public struct FetchRequest: Hashable, Sendable {
    /// What a document is wanted for; decides its size limit and the `Accept` header.
    public enum Purpose: Hashable, Sendable {
        /// A feed that somebody subscribed to. Only these may come from a file or a command.
        case feed
        /// A web page.
        case page
    }

    /// The document's address: `http:`, `https:`, `file:///path`, or `exec:` and a command line for the shell.
    public var url: String
    /// The validators from the last time the document was fetched; empty if it never was.
    public var validators: Validators
    /// Additional header fields. They may contain secrets and are sent only to the origin of ``url``.
    public var headers: [HTTPHeader]
    /// Credentials for the origin of ``url``; if nil, those written in the address itself are used.
    public var credentials: Credentials?
    /// What the document is wanted for.
    public var purpose: Purpose
    /// Whether the request and its redirects may connect to addresses that are not public, see
    /// ``InternetAddress/isPublic``.
    public var mayReachPrivateAddresses: Bool

    /// Makes a request.
    ///
    /// - Parameter mayReachPrivateAddresses: If nil, true for a feed whose own address names a private host, false
    ///   otherwise.
    public init(
        url: String, validators: Validators = Validators(), headers: [HTTPHeader] = [],
        credentials: Credentials? = nil, purpose: Purpose = .feed, mayReachPrivateAddresses: Bool? = nil
    ) {
        self.url = url
        self.validators = validators
        self.headers = headers
        self.credentials = credentials
        self.purpose = purpose
        self.mayReachPrivateAddresses =
            mayReachPrivateAddresses ?? (purpose == .feed && PrivateHost.isNamed(in: url))
    }
}

extension FetchRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The purpose alone: addresses, headers and credentials may contain secrets.
    public var description: String { "request for a \(purpose)" }
    /// The same as ``description``.
    public var debugDescription: String { description }
    /// A mirror without children, so that no dump shows a secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
