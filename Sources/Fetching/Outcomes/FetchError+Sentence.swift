extension FetchError: CustomStringConvertible {
    /// A sentence for people: what went wrong and, if possible, what to do about it. The caller names the address.
    public var description: String {
        let reason = cause.isEmpty ? "" : " (\(cause))"
        return switch code {
        case .invalidAddress: "The address is not valid\(reason)."
        case .unsupportedScheme: "Quoth fetches http, https, file and exec addresses only\(reason)."
        case .invalidHeader: "A header, user name or password contains a forbidden character\(reason)."
        case .unknownHost: "The host is not known; check the address and your connection."
        case .refused: "The host cannot be reached\(reason)."
        case .timedOut: "The server took too long to answer."
        case .tooLarge: "The document is too large."
        case .tooManyRedirects: "The address redirects too many times."
        case .forbiddenRedirect: "The address redirects somewhere Quoth will not follow\(reason)."
        case .privateAddress: "The address leads to a private network, which public sources may not reach."
        case .certificate: "The server’s certificate cannot be trusted\(reason)."
        case .encryption: "No encrypted connection could be made\(reason)."
        case .status(let status): Self.sentence(forStatus: status)
        case .notHTTP: "The server did not answer in HTTP."
        case .truncated: "The connection ended before the document did\(reason)."
        case .undecodable: "The document cannot be decompressed."
        case .noSuchFile: "There is no such file."
        case .notAFile: "This is not a regular file."
        case .unreadableFile: "The file cannot be read\(reason)."
        case .commandNotStarted: "The command could not be started\(reason)."
        case .commandFailed(let status): "The command ended with status \(status)\(cause.isEmpty ? "" : ": \(cause)")."
        case .unavailable: "Quoth needs libcurl 7.85 or later to fetch from the web\(reason)."
        case .failed: "The document could not be fetched\(reason)."
        }
    }

    private static func sentence(forStatus status: Int) -> String {
        switch status {
        case 401: "The server asks for a user name and a password (401)."
        case 403: "The server denies access to this document (403)."
        case 404: "The server has no such document (404)."
        case 407: "The proxy asks for a user name and a password (407)."
        case 410: "The document is gone for good (410)."
        case 429: "The server is limiting requests; Quoth will wait (429)."
        case 500...599: "The server reports a problem of its own (\(status))."
        default: "The server answered with status \(status)."
        }
    }
}
