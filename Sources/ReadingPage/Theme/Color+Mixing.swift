import TerminalCanvas

extension Color {
    /// The colour halfway to another; among sixteen colours it stays what it is.
    func mixed(with other: Color) -> Color {
        func half(_ one: Int, _ two: Int) -> UInt32 { UInt32((one + two) / 2) }
        let (mine, others) = (components, other.components)
        return Color(
            half(mine.red, others.red) << 16 | half(mine.green, others.green) << 8 | half(mine.blue, others.blue),
            ansi: ansi)
    }
}
