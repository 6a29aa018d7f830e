extension HostileServer.Move {
    /// A whole answer with its length.
    static func answer(_ status: String = "200 OK", _ headers: String..., body: String = "") -> Self {
        answer(status, headers: headers, body: Array(body.utf8))
    }

    /// A whole answer with its length, and a body of bytes.
    static func answer(_ status: String = "200 OK", headers: [String], body: [UInt8]) -> Self {
        let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + headers + ["", ""]
        return .send(Array(lines.joined(separator: "\r\n").utf8) + body)
    }

    /// Text as it is.
    static func text(_ text: String) -> Self { .send(Array(text.utf8)) }

    /// An answer that sends the client elsewhere.
    static func redirect(_ status: Int, to location: String) -> Self {
        answer("\(status) Moved", "Location: \(location)")
    }
}
