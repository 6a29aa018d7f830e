import PlainText

/// Reads mails (.eml), and pages saved as mails (.mhtml): RFC 5322, MIME (RFC 2045 to 2047), MHTML (RFC 2557).
public struct MailImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The mail in `bytes`: of its parts, the page where there is one, else the text. Linear.
    ///
    /// Throws ``ImportError/Code/empty`` where there is nothing to read, ``ImportError/Code/tooLarge``, and
    /// ``ImportError/Code/unknownKind`` where it is no mail.
    public func message(of bytes: [UInt8]) throws(ImportError) -> MailMessage {
        guard bytes.count <= ImportLimits.largestFile else {
            throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
        }
        let (header, body) = MailHeader.reading(Self.withoutEnvelope(bytes))
        guard Self.names.contains(where: { header.field($0) != nil }) else {
            throw ImportError(.unknownKind, cause: "it is not a mail")
        }
        let saved = SavedPage(header)
        let parts = MailPart.all(in: header, body)
        guard let part = Self.readable(parts, header, saved) else { throw ImportError(.empty) }
        let authors = saved == nil ? MailAddresses.names(header.field("from")) : []
        let url = saved?.url ?? (saved == nil ? Self.archived(header) : part.location?.knownText)
        return MailMessage(
            subject: header.text("subject").map(ControlCharacters.replaced(inLine:)),
            authors: authors.map(ControlCharacters.replaced(inLine:)),
            date: saved == nil ? header.field("date").flatMap(WrittenDate.fieldDate) : nil,
            url: url.map(ControlCharacters.removed(fromAddress:)), body: Self.content(part))
    }

    /// Some of these are in every mail.
    private static let names = ["from", "subject", "date", "mime-version", "content-type", "message-id", "received"]

    /// Where each mail of several begins with a line that is no field ("From mail date"), what stands behind it.
    private static func withoutEnvelope(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let start = bytes.firstIndex { $0 > 0x20 } ?? 0
        let mail = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[start...]
        guard mail.starts(with: "From ".utf8), let end = mail.firstIndex(of: 0x0A) else { return mail }
        return mail[(end + 1)...]
    }

    private static func readable(_ parts: [MailPart], _ header: MailHeader, _ saved: SavedPage?) -> MailPart? {
        let bodies = parts.filter { !$0.isAttachment && $0.type.value.hasPrefix("text/") }
        let pages = bodies.filter { $0.type.value == "text/html" }
        // A saved page may have others in frames, and names the one that they are in.
        let start = header.field("content-type").flatMap { MailField($0).parameter("start") }
        let named = pages.first { $0.identifier != nil && $0.identifier == start }
        let located = pages.first { $0.location != nil && $0.location == saved?.url }
        return named ?? located ?? pages.first ?? bodies.first { $0.type.value == "text/plain" } ?? bodies.first
    }

    private static func content(_ part: MailPart) -> MailMessage.Body {
        let charset = part.type.parameter("charset")
        guard part.type.value != "text/html" else { return .html(part.bytes, charset: charset) }
        let text = ControlCharacters.replaced(
            inText: LineBreaks.normalized(CharsetText.text(of: part.bytes, charset: charset)))
        guard part.type.parameter("format")?.lowercased() == "flowed" else { return .text(text) }
        return .text(FlowedText.joined(text, deletesSpace: part.type.parameter("delsp")?.lowercased() == "yes"))
    }

    /// The mail's address in the archive of its list (RFC 5064).
    private static func archived(_ header: MailHeader) -> String? {
        header.field("archived-at").map { $0.trimmed(of: "<", ">") }.flatMap(\.knownText)
    }
}

/// What tells a saved page from a mail.
private struct SavedPage {
    /// The page's address; nil where the browser does not say.
    let url: String?

    /// Nil for a mail.
    init?(_ header: MailHeader) {
        url = header.field("snapshot-content-location")
        let sender = header.text("from")?.trimmed(of: "<", ">").trimmed(of: "\"", "\"").lowercased()
        guard url != nil || sender?.hasPrefix("saved by ") ?? false else { return nil }
    }
}

extension String {
    /// Without two signs around it.
    fileprivate func trimmed(of first: Character, _ last: Character) -> String {
        self.first == first && self.last == last && count > 1 ? String(dropFirst().dropLast()) : self
    }
}
