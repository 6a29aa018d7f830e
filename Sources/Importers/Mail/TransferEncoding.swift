import Foundation

/// How the bytes of a part are carried in ASCII (RFC 2045, 6).
enum TransferEncoding {
    /// The bytes of a part's body; as they are where its encoding is none that changes them.
    ///
    /// - Parameter name: What `Content-Transfer-Encoding` says.
    static func decoded(_ body: ArraySlice<UInt8>, name: String?) -> [UInt8] {
        switch name?.lowercased() {
        case "base64": base64(body)
        case "quoted-printable": quotedPrintable(body)
        default: Array(body)
        }
    }

    /// The bytes that base64 stands for, up to what is wrong in it.
    static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var digits = Data(body.filter(isDigit))
        // Where the end is lost, the last group is incomplete; one digit alone says nothing.
        if digits.count % 4 == 1 { digits.removeLast() }
        while digits.count % 4 != 0 { digits.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: digits).map(Array.init) ?? []
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x2F...0x39).contains(byte) || byte == UInt8(ascii: "+")
    }

    /// The bytes of an encoded word, in which "_" is a space.
    static func quotedWord(_ text: some Collection<UInt8>) -> [UInt8] {
        quotedPrintable(Array(text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })[...])
    }

    /// The bytes that quoted-printable stands for; what is wrong in it stays as it is.
    static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count)
        var place = body.startIndex
        while place < body.endIndex {
            let byte = body[place]
            place += 1
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            if let end = softBreak(body, place) {
                place = end
            } else if place + 1 < body.endIndex, let high = digit(body[place]), let low = digit(body[place + 1]) {
                bytes.append(high << 4 | low)
                place += 2
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// The place behind a line break that the text does not have; nil where there is none. Spaces before it were lost or added
    /// on the way.
    private static func softBreak(_ body: ArraySlice<UInt8>, _ place: Int) -> Int? {
        var ahead = place
        while ahead < body.endIndex, ahead - place < longestLine, body[ahead] == 0x20 || body[ahead] == 0x09 {
            ahead += 1
        }
        if ahead < body.endIndex, body[ahead] == 0x0D { ahead += 1 }
        guard ahead < body.endIndex else { return ahead }
        return body[ahead] == 0x0A ? ahead + 1 : nil
    }

    /// Lines of quoted-printable are no longer (RFC 2045, 6.7).
    private static let longestLine = 76

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
