import Foundation

/// A document to be fetched, and what may be done to get it.
public struct FetchRequest: Hashable, Sendable {
    /// What a document is wanted for, which decides how large it may be and what the server is asked to send.
    public enum Purpose: Hashable, Sendable {
        /// A feed that somebody subscribed to. Only these may come from a file or a command.
        case feed
        /// A web page.
        case page
    }

    /// The document's address: `http:`, `https:`, `file:///path`, or `exec:` and a command line for the shell.
    public var url: String
    /// What the server said of the document when it was fetched last; empty where it never was.
    public var validators: Validators
    /// Further header fields. They may hold secrets, and go to the origin of ``url`` alone.
    public var headers: [HTTPHeader]
    /// A name and a password for the origin of ``url``; those in the address itself count where this is nil.
    public var credentials: Credentials?
    /// What the document is wanted for.
    public var purpose: Purpose
    /// Whether the way to it may lead to addresses of private networks and of this machine, as ``InternetAddress/isPublic`` says.
    public var mayReachPrivateAddresses: Bool

    /// Makes a request.
    ///
    /// - Parameter mayReachPrivateAddresses: Where it is nil, a feed may where its own address names a private host, and a page may not.
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
    /// What is asked for, without addresses' user names, passwords and header values.
    public var description: String { "request for a \(purpose)" }
    /// The same as ``description``.
    public var debugDescription: String { description }
    /// A mirror without children, so that no dump shows a secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
