import Foundation

extension Terminal {
    /// The longest text that is put on the clipboard, in UTF-8 bytes; terminals drop longer requests half-way.
    public static let clipboardLimit = 100_000

    /// Asks the terminal to put `text` on the clipboard (xterm's OSC 52), which works over SSH too where the terminal
    /// allows it. Returns whether it was asked: not for more than ``clipboardLimit`` bytes.
    public func copy(_ text: String) -> Bool {
        guard text.utf8.count <= Self.clipboardLimit else { return false }
        return TerminalOutput.write("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}")
    }
}
