/// A part of a mail that has no further parts.
struct MailPart {
    let type: MailField
    /// What the part is called within the mail, in "<" and ">".
    let identifier: String?
    /// The address of what is in it.
    let location: String?
    let isAttachment: Bool
    private let encoding: String?
    private let body: ArraySlice<UInt8>

    init(_ header: MailHeader, _ body: ArraySlice<UInt8>) {
        type = MailField(header.field("content-type") ?? "text/plain")
        identifier = header.field("content-id")
        location = header.field("content-location")
        isAttachment = header.field("content-disposition").map { MailField($0).value == "attachment" } ?? false
        encoding = header.field("content-transfer-encoding")
        self.body = body
    }

    /// Its bytes as they were before they were sent.
    var bytes: [UInt8] { TransferEncoding.decoded(body, name: encoding) }

    /// The parts of a mail in order, those in other parts and in mails within it, too.
    static func all(in header: MailHeader, _ body: ArraySlice<UInt8>) -> [MailPart] {
        var parts: [MailPart] = []
        var waiting = [(header: header, body: body, depth: 0)]
        while let (header, body, depth) = waiting.popLast(), parts.count < MailLimits.parts {
            let part = MailPart(header, body)
            let isNested = depth < MailLimits.maximumDepth
            if part.type.value.hasPrefix("multipart/"), let boundary = part.type.parameter("boundary") {
                guard isNested else { continue }
                for inner in MailBoundary(boundary).parts(of: body).reversed() {
                    let (header, body) = MailHeader.reading(inner)
                    waiting.append((header, body, depth + 1))
                }
            } else if part.type.value == "message/rfc822", isNested {
                let (header, body) = MailHeader.reading(part.bytes[...])
                waiting.append((header, body, depth + 1))
            } else {
                parts.append(part)
            }
        }
        return parts
    }
}

/// The lines between the parts of a mail (RFC 2046, 5.1.1).
struct MailBoundary {
    private let line: [UInt8]

    init(_ boundary: String) { line = Array("--\(boundary)".utf8) }

    /// What stands between the boundaries, and behind the last where the end is lost.
    func parts(of body: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var place = body.startIndex
        while place < body.endIndex, parts.count < MailLimits.parts {
            let end = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[place..<end].starts(with: line) {
                if let start { parts.append(content(body[start..<place])) }
                let rest = body[place..<end].dropFirst(line.count)
                start = rest.starts(with: "--".utf8) ? nil : min(end + 1, body.endIndex)
                if rest.starts(with: "--".utf8) { return parts }
            }
            place = end + 1
        }
        if let start { parts.append(body[start...]) }
        return parts
    }

    /// The line break before a boundary is the boundary's.
    private func content(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var part = part
        if part.last == 0x0A { part.removeLast() }
        if part.last == 0x0D { part.removeLast() }
        return part
    }
}
