import struct Foundation.Date

/// What came of a request.
public enum FetchOutcome: Hashable, Sendable {
    /// The document came.
    case fetched(FetchedDocument)
    /// The document is as it was when it was fetched last.
    case notModified(FetchedHead)
    /// The document did not come.
    case failed(FetchError)
}

/// A document that was fetched.
public struct FetchedDocument: Hashable, Sendable {
    /// What the server said of it.
    public let head: FetchedHead
    /// Its bytes, decoded from what they were compressed with on the way.
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
    /// The address to ask at from now on: the same as ``url`` where every redirect on the way was permanent (301 or 308)
    /// and none gave up encryption; nil where one was not, or where there was none.
    public let permanentURL: String?
    /// The media type as the server wrote it, with its parameters; nil where it named none.
    public let contentType: String?
    /// What to ask with next time.
    public let validators: Validators
    /// Until when there is nothing new to be had, as `Cache-Control` and `Expires` say; nil where they say nothing.
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
