/// What identifies the version of a document in a conditional request, after RFC 9110, section 8.8.
public struct Validators: Hashable, Sendable, Codable {
    /// The entity tag, with its quotation marks and, where it is weak, `W/`.
    public var etag: String?
    /// The date of the last change as the server wrote it.
    public var lastModified: String?
    /// The address that sent them. They are sent back only to it; if nil, to every address along the redirects.
    public var url: String?

    /// Makes validators.
    public init(etag: String? = nil, lastModified: String? = nil, url: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
        self.url = url
    }

    /// Whether there are none.
    public var isEmpty: Bool { etag == nil && lastModified == nil }

    /// The header fields that make a request to `address` conditional.
    func headers(for address: String) -> [HTTPHeader] {
        guard url == nil || url == address else { return [] }
        let fields = [("If-None-Match", etag), ("If-Modified-Since", lastModified)]
        return fields.compactMap { name, value in value.map { HTTPHeader(name: name, value: $0) } }.filter(\.isValid)
    }
}
