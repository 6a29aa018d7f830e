/// A short number that differs for nearly all different texts: 64-bit FNV-1a (draft-eastlake-fnv).
struct Fingerprint {
    /// The number, as SQLite stores it.
    let rawValue: Int64

    /// The fingerprint of a title and a text. Linear in their length.
    init(title: String, text: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for byte in title.utf8 { mix(byte) }
        mix(0)
        for byte in text.utf8 { mix(byte) }
        rawValue = Int64(bitPattern: hash)
    }
}
