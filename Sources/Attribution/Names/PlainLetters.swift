/// Latin letters without their marks, so that "Erdogan" is "Erdoğan".
enum PlainLetters {
    /// The key of a word with all its letters plain; nil where they are.
    static func key(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        guard bytes.contains(where: isLead) else { return nil }
        var hash = WordHash()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isLead(byte), index + 1 < bytes.endIndex, let plain = plain(byte, bytes[index + 1]) {
                hash.add(plain)
                index += 2
            } else {
                hash.add(byte)
                index += 1
            }
        }
        return hash.value
    }

    /// Latin-1 and Latin Extended-A take two bytes, the first of which is one of these.
    private static func isLead(_ byte: UInt8) -> Bool { (0xC3...0xC5).contains(byte) }

    private static func plain(_ lead: UInt8, _ trail: UInt8) -> UInt8? {
        let scalar = Int(lead & 0x1F) << 6 | Int(trail & 0x3F)
        guard scalar >= first, scalar - first < letters.count else { return nil }
        let letter = letters[scalar - first]
        return letter == UInt8(ascii: ".") ? nil : letter
    }

    /// From U+00C0 on; a full stop stands for what has no plain letter.
    private static let first = 0xC0
    private static let letters = Array(
        ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y" + "aaaaaaccccccccddddeeeeeeeeeegggggggg"
            + "hhhhiiiiiiiiii..jjkkklllllllllln" + "nnnnn...oooooo..rrrrrrsssssssstttttt" + "uuuuuuuuuuuuwwyyyzzzzzz.")
            .utf8)
}
