import struct Foundation.Date

/// Why a document did not come. It never holds user names, passwords, header values or command lines.
public struct FetchError: Error, Hashable, Sendable {
    /// What kind of trouble it is.
    public enum Code: Hashable, Sendable {
        /// The address cannot be read.
        case invalidAddress
        /// The address is of a kind that is not fetched.
        case unsupportedScheme
        /// A header field of the request, its user's name or password holds what could be taken for more than it is.
        case invalidHeader
        /// The host's name has no address.
        case unknownHost
        /// Nobody answers at the host's address.
        case refused
        /// It took too long.
        case timedOut
        /// It has more bytes than it may have.
        case tooLarge
        /// One redirect led to the next too often.
        case tooManyRedirects
        /// A redirect led to where no redirect may lead.
        case forbiddenRedirect
        /// The address belongs to a private network or to this machine.
        case privateAddress
        /// The server's certificate is not to be trusted.
        case certificate
        /// No encrypted connection came about.
        case encryption
        /// The server answered with this status, which brings no document.
        case status(Int)
        /// The answer is not HTTP.
        case notHTTP
        /// The connection ended before the document did.
        case truncated
        /// The document is compressed in a way that cannot be undone.
        case undecodable
        /// The file is not there.
        case noSuchFile
        /// What is there is a folder, a pipe or a device.
        case notAFile
        /// The file may not or cannot be read.
        case unreadableFile
        /// The command could not be started.
        case commandNotStarted
        /// The command ended with this status, or as a shell has it 128 and the signal that ended it.
        case commandFailed(Int)
        /// The library that fetches is missing or unfit.
        case unavailable
        /// Anything else.
        case failed
    }

    /// What kind of trouble it is.
    public let code: Code
    /// What the system or libcurl said; empty where the code says all.
    public let cause: String
    /// When the server wants to be asked again, and not before; nil where it did not say.
    public let retryAfter: Date?

    /// Makes an error.
    public init(_ code: Code, cause: String = "", retryAfter: Date? = nil) {
        self.code = code
        self.cause = cause
        self.retryAfter = retryAfter
    }
}
