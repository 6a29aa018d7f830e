import Foundation

extension Terminal {
    /// The longest text that is put on the clipboard, in UTF-8 bytes; terminals drop longer requests half-way.
    public static let clipboardLimit = 100_000

    /// Asks the terminal to put `text` on the clipboard (xterm's OSC 52), which works over SSH too where the terminal
    /// allows it. Returns whether it was asked: not for more than ``clipboardLimit`` bytes.
    public func copy(_ text: String) -> Bool {
        guard text.utf8.count <= Self.clipboardLimit else { return false }
        let request = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
        return send(Array(request.utf8))
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
