import struct Foundation.Date

/// The result of a request.
public enum FetchOutcome: Hashable, Sendable {
    /// The document was fetched.
    case fetched(FetchedDocument)
    /// The document has not changed since it was last fetched.
    case notModified(FetchedHead)
    /// The document could not be fetched.
    case failed(FetchError)
}

/// A document that was fetched.
public struct FetchedDocument: Hashable, Sendable {
    /// What the server said of it.
    public let head: FetchedHead
    /// Its bytes, after decompression.
    public let bytes: [UInt8]

    /// Makes a document.
    public init(head: FetchedHead, bytes: [UInt8]) {
        self.head = head
        self.bytes = bytes
    }
}

/// What a server said of a document.
public struct FetchedHead: Hashable, Sendable {
    /// The address it was found at, after all redirects.
    public let url: String
    /// The address to use from now on: the same as ``url`` if every redirect was permanent (301 or 308) and none went
    /// from
    /// https to http; nil otherwise, and if there was no redirect.
    public let permanentURL: String?
    /// The `Content-Type` as the server wrote it, with parameters; nil if absent.
    public let contentType: String?
    /// The validators for the next conditional request.
    public let validators: Validators
    /// When the document stops being fresh, by `Cache-Control` or `Expires`; nil if they set no lifetime.
    public let freshUntil: Date?

    /// Makes a head.
    public init(
        url: String, permanentURL: String? = nil, contentType: String? = nil, validators: Validators = Validators(),
        freshUntil: Date? = nil
    ) {
        self.url = url
        self.permanentURL = permanentURL
        self.contentType = contentType
        self.validators = validators
        self.freshUntil = freshUntil
    }
}
