import NewsModel

/// A short number that differs for nearly all different texts.
struct Fingerprint {
    /// The number, as SQLite stores it.
    let rawValue: Int64

    /// The fingerprint of a title and a text. Linear in their length.
    init(title: String, text: String) {
        var hash = FNV1a()
        for byte in title.utf8 { hash.add(byte) }
        hash.add(0 as UInt8)
        for byte in text.utf8 { hash.add(byte) }
        rawValue = Int64(bitPattern: hash.value)
    }
}
