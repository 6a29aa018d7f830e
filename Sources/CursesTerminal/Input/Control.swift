/// The control characters that the parser knows.
enum Control {
    static let interrupt: UInt8 = 0x03
    static let bell: UInt8 = 0x07
    static let cancel: UInt8 = 0x18
    static let substitute: UInt8 = 0x1A
    static let escape: UInt8 = 0x1B

    /// What follows an Escape and begins a string: DCS, SOS, OSC, PM, APC.
    static let stringIntroducers: Set<UInt8> = Set("PX]^_".utf8)

    /// What a character of C1 is written as behind an Escape; nil for one that begins no sequence.
    static func introducer(_ scalar: Unicode.Scalar) -> UInt8? {
        guard (0x80..<0xA0).contains(scalar.value) else { return nil }
        let second = UInt8(scalar.value - 0x40)
        return second == UInt8(ascii: "[") || second == UInt8(ascii: "O") || stringIntroducers.contains(second)
            ? second : nil
    }
}

extension Character {
    /// The character of a printable ASCII byte; nil for any other.
    init?(ascii byte: UInt8) {
        guard (0x20..<0x7F).contains(byte) else { return nil }
        self.init(Unicode.Scalar(byte))
    }
}
