/// A number that tells features apart: a model trained with one fingerprint cannot be used by a program with another.
///
/// It is a checksum (FNV-1a, folded to 32 bits) of the keys of a fixed text, so it changes with the tables of columns, with
/// what a column says and with the codes that are hashed.
package enum FeatureFingerprint {
    /// The fingerprint of this program's features; takes less than a millisecond, once.
    package static let current = FeatureProbe.standard.keys.fingerprint
}

/// The keys of all four kinds for one text.
struct ProbedKeys {
    let token: [UInt32]
    let tokenCrosses: [UInt32]
    let window: [UInt32]
    let windowCrosses: [UInt32]

    /// The fingerprint of all kinds together, with the numbers of their columns.
    var fingerprint: UInt32 {
        let columns = [
            TokenFeatures.columns, TokenFeatures.crossColumns, WindowFeatures.columns, WindowFeatures.crossColumns,
        ]
        return Self.fingerprint([columns.map(UInt32.init), token, tokenCrosses, window, windowCrosses].joined())
    }

    /// The checksum of some keys, as little-endian bytes.
    static func fingerprint(_ keys: some Sequence<UInt32>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for key in keys {
            for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
                hash = (hash ^ UInt64(key >> shift & 0xFF)) &* 0x100_0000_01B3
            }
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
