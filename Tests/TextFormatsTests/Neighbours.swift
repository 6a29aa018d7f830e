/// Signs with what makes one user-perceived character of them and a neighbour.
enum Neighbours {
    /// A combining mark, a joiner, a variation selector, and two that join what follows them.
    static let marks: [Unicode.Scalar] = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{600}", "\u{0D4E}"]

    /// Every printable ASCII character.
    static let signs = (0x20...0x7E).map { Unicode.Scalar(UInt8($0)) }

    /// The texts in which a mark stands before a sign, behind it, and on both sides, alone and within words.
    static func texts(with mark: Unicode.Scalar) -> [String] {
        signs.flatMap { sign in
            [[mark, sign], [sign, mark], [mark, sign, mark]].flatMap { scalars in
                let text = String(String.UnicodeScalarView(scalars))
                return [text, "a\(text)b", "\(text) b \(text)"]
            }
        }
    }
}
