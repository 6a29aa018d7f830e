import NewsModel

/// The sign or number that an item of a list begins with.
enum ListItem {
    private static let bullets: Set<String> = ["•", "-", "–", "—", "*", "‣", "▪", "◦", "·"]
    /// Longer numbers are years and the like.
    private static let mostDigits = 2
    /// In bytes: no sign with the blank behind it is longer.
    private static let longest = 8

    /// Cells from the beginning of a paragraph to what its sign stands before; nil where it is no item.
    static func width(of paragraph: TextRange, in bytes: [UInt8]) -> Int? {
        let beginning = String(
            decoding: bytes[paragraph.start..<min(paragraph.end, paragraph.start + longest)], as: UTF8.self)
        guard let blank = beginning.firstIndex(of: " ") else { return nil }
        let sign = beginning[..<blank]
        let digits = sign.prefix { $0.isASCII && $0.isNumber }
        let isNumber = (1...mostDigits).contains(digits.count) && [".", ")"].contains(sign.dropFirst(digits.count))
        return bullets.contains(String(sign)) || isNumber ? sign.count + 1 : nil
    }
}
