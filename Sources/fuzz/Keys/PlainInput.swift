/// What may be a key of its own in input: found by cutting sequences out of it, one after the other, as their standard has
/// them (ECMA-48, 5.4 and 5.6), and not as the parser goes about it.
enum PlainInput {
    static func characters(in bytes: [UInt8]) -> [Character] {
        var result: [Character] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte != 0x1B {
                if byte == 0xC3 || byte == 0xE5 {
                    rest = rest.dropFirst(byte == 0xC3 ? 1 : 2)
                    continue
                }
                if let second = introduced(byte, &rest), let character = skipSequence(second, &rest) {
                    result.append(character)
                }
                if (0x20..<0x7F).contains(byte) { result.append(Character(Unicode.Scalar(byte))) }
                // The number pad and kitty's protocol send characters in sequences of their own.
                continue
            }
            while rest.first == 0x1B { rest.removeFirst() }
            guard let second = rest.popFirst() else { break }
            if let character = skipSequence(introduced(second, &rest) ?? second, &rest) { result.append(character) }
        }
        return result
    }

    /// C1 introducers, alone or in UTF-8.
    private static func introduced(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt8? {
        var byte = byte
        if byte == 0xC2, let next = rest.first, (0x80..<0xA0).contains(next) { byte = rest.removeFirst() }
        let second = byte &- 0x40
        return (0x80..<0xA0).contains(byte) && "[O]PX^_".utf8.contains(second) ? second : nil
    }

    /// Skips what follows an introducer; returns the character where the sequence reports one.
    private static func skipSequence(_ second: UInt8, _ rest: inout ArraySlice<UInt8>) -> Character? {
        switch second {
        case UInt8(ascii: "["), UInt8(ascii: "O"): return skipControl(isShift: second == UInt8(ascii: "O"), &rest)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            while let byte = rest.first {
                if byte == 0x1B {
                    if rest.dropFirst().first == UInt8(ascii: "\\") { rest = rest.dropFirst(2) }
                    break
                }
                rest.removeFirst()
                if [0x07, 0x18, 0x1A].contains(byte) { break }
            }
            return nil
        default:
            // Alt and a character, which may take several bytes.
            if second >= 0xC3 { rest = rest.dropFirst(second == 0xC3 ? 1 : 2) }
            return nil
        }
    }

    private static func skipControl(isShift: Bool, _ rest: inout ArraySlice<UInt8>) -> Character? {
        var body: [UInt8] = []
        while let byte = rest.first, byte != 0x1B {
            rest.removeFirst()
            if byte == 0x18 || byte == 0x1A { return nil }
            if byte < 0x20 { continue }
            body.append(byte)
            if isShift {
                if !(0x30...0x3B).contains(byte) { break }
            } else if body == Array("[".utf8) {
                if let function = rest.popFirst(), function == 0x1B { rest = [0x1B] + rest }
                return nil
            } else if body == Array("M".utf8) {
                let report = rest.prefix(3)
                rest = rest.dropFirst(report.firstIndex(of: 0x1B).map { $0 - report.startIndex } ?? 3)
                return nil
            } else if (0x40...0x7E).contains(byte) {
                break
            }
        }
        if body == Array("200~".utf8), !isShift { skipPaste(&rest) }
        return reported(body, isShift: isShift)
    }

    /// Skips pasted text with the bracket that closes it; all the rest where there is none.
    private static func skipPaste(_ rest: inout ArraySlice<UInt8>) {
        let closing = Array("\u{1B}[201~".utf8)
        while !rest.isEmpty {
            if rest.starts(with: closing) {
                rest = rest.dropFirst(closing.count)
                return
            }
            rest.removeFirst()
        }
    }

    /// The character that the number pad or a protocol for characters reports.
    private static func reported(_ body: [UInt8], isShift: Bool) -> Character? {
        guard let final = body.last else { return nil }
        if isShift {
            if final == UInt8(ascii: "X") { return "=" }
            if final == UInt8(ascii: " ") { return " " }
            return (0x6A...0x79).contains(final) ? Character(Unicode.Scalar(final - 0x40)) : nil
        }
        let numbers = String(decoding: body.dropLast(), as: UTF8.self).split { $0 == ";" || $0 == ":" }.compactMap {
            UInt32($0)
        }
        guard final == UInt8(ascii: "u") || final == UInt8(ascii: "~") else { return nil }
        let codes = numbers.filter { (0x20..<0x7F).contains($0) || (57399...57416).contains($0) }
        return codes.isEmpty ? nil : "?"
    }

    /// Whether the characters come in this order among the others; "?" stands for any.
    static func isSubsequence(_ some: [Character], of others: [Character]) -> Bool {
        var rest = others[...]
        for character in some {
            guard let place = rest.firstIndex(where: { $0 == character || $0 == "?" }) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
