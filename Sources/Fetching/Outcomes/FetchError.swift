import struct Foundation.Date

/// Why a document could not be fetched. It never contains user names, passwords, header values or command lines.
public struct FetchError: Error, Hashable, Sendable {
    /// The kind of error.
    public enum Code: Hashable, Sendable {
        /// The address cannot be read.
        case invalidAddress
        /// The address is of a kind that is not fetched.
        case unsupportedScheme
        /// A header field, user name or password contains characters that could inject something else.
        case invalidHeader
        /// The host name cannot be resolved.
        case unknownHost
        /// The host refuses connections or cannot be reached.
        case refused
        /// A time limit was exceeded.
        case timedOut
        /// The document or its headers exceed a size limit.
        case tooLarge
        /// There were more redirects than allowed.
        case tooManyRedirects
        /// A redirect led to a forbidden scheme, or to an unencrypted address although the request has secrets.
        case forbiddenRedirect
        /// The address is on a private network or this machine, which the request may not reach.
        case privateAddress
        /// The server's certificate cannot be trusted.
        case certificate
        /// The TLS handshake failed.
        case encryption
        /// The server answered with a status other than success.
        case status(Int)
        /// The answer is not HTTP.
        case notHTTP
        /// The connection ended before the document did.
        case truncated
        /// The document cannot be decompressed.
        case undecodable
        /// The file is not there.
        case noSuchFile
        /// The path is a folder, pipe or device.
        case notAFile
        /// The file cannot be read.
        case unreadableFile
        /// The command could not be started.
        case commandNotStarted
        /// The command exited with a nonzero status; 128 plus the signal's number where a signal ended it.
        case commandFailed(Int)
        /// libcurl is missing or unsuitable.
        case unavailable
        /// Anything else.
        case failed
    }

    /// The kind of error.
    public let code: Code
    /// What the system or libcurl said; empty if the code says it all.
    public let cause: String
    /// When the server allows the next request; nil if it did not say.
    public let retryAfter: Date?

    /// Makes an error.
    public init(_ code: Code, cause: String = "", retryAfter: Date? = nil) {
        self.code = code
        self.cause = cause
        self.retryAfter = retryAfter
    }
}
