import Foundation

/// An address of the internet protocol, version 4 or 6.
public struct InternetAddress: Hashable, Sendable {
    /// Its 4 or 16 bytes, in network order.
    public let bytes: [UInt8]

    /// Makes an address from 4 or 16 bytes in network order; nil for any other count.
    public init?(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
        guard self.bytes.count == Self.narrowCount || self.bytes.count == Self.wideCount else { return nil }
    }

    /// Parses an address as `inet_pton` does, ignoring brackets and a zone; nil if it is not one.
    public init?(_ text: String) {
        let bare = text.drop { $0 == "[" }.prefix { $0 != "]" && $0 != "%" }
        var bytes = [UInt8](repeating: 0, count: Self.wideCount)
        if inet_pton(AF_INET, String(bare), &bytes) == 1 {
            self.init(bytes: bytes.prefix(Self.narrowCount))
        } else if inet_pton(AF_INET6, String(bare), &bytes) == 1 {
            self.init(bytes: bytes)
        } else {
            return nil
        }
    }

    /// Whether the address is globally reachable: not loopback, private, link-local, multicast or reserved, nor an IPv6
    /// address that embeds such an IPv4 address.
    ///
    /// After IANA's special-purpose address registries (RFC 6890).
    public var isPublic: Bool {
        if let wrapped { return wrapped.isPublic }
        let blocks = bytes.count == Self.narrowCount ? Self.specialNarrowBlocks : Self.specialWideBlocks
        return !blocks.contains { $0.contains(bytes) }
    }

    private static let narrowCount = 4
    private static let wideCount = 16

    /// The IPv4 address that this IPv6 address embeds, if it does.
    private var wrapped: InternetAddress? {
        guard bytes.count == Self.wideCount else { return nil }
        if Self.suffixBlocks.contains(where: { $0.contains(bytes) }) {
            return InternetAddress(bytes: bytes.suffix(Self.narrowCount))
        }
        // 6to4, RFC 3056: the address follows the prefix.
        guard Self.sixToFour.contains(bytes) else { return nil }
        return InternetAddress(bytes: bytes.dropFirst(2).prefix(Self.narrowCount))
    }

    private static let sixToFour = AddressBlock([0x20, 0x02], bits: 16)

    /// Mapped and compatible (RFC 4291) and translated (RFC 6052) addresses end with an IPv4 address.
    private static let suffixBlocks: [AddressBlock] = [
        AddressBlock([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], bits: 96),
        AddressBlock([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96),
        AddressBlock([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96),
    ]

    private static let specialNarrowBlocks: [AddressBlock] = [
        AddressBlock([0], bits: 8), AddressBlock([10], bits: 8), AddressBlock([100, 64], bits: 10),
        AddressBlock([127], bits: 8), AddressBlock([169, 254], bits: 16), AddressBlock([172, 16], bits: 12),
        AddressBlock([192, 0, 0], bits: 24), AddressBlock([192, 0, 2], bits: 24), AddressBlock([192, 168], bits: 16),
        AddressBlock([198, 18], bits: 15), AddressBlock([198, 51, 100], bits: 24),
        AddressBlock([203, 0, 113], bits: 24),
        // Groups, reserved addresses and broadcast.
        AddressBlock([224], bits: 4), AddressBlock([240], bits: 4),
    ]

    private static let specialWideBlocks: [AddressBlock] = [
        AddressBlock([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], bits: 48), AddressBlock([0x01, 0x00], bits: 64),
        // Teredo, benchmarks and other protocol assignments.
        AddressBlock([0x20, 0x01, 0x00], bits: 23), AddressBlock([0x20, 0x01, 0x0D, 0xB8], bits: 32),
        AddressBlock([0xFC], bits: 7), AddressBlock([0xFE, 0x80], bits: 10), AddressBlock([0xFE, 0xC0], bits: 10),
        AddressBlock([0xFF], bits: 8),
    ]
}

/// A block of addresses that share a prefix.
private struct AddressBlock {
    private let prefix: [UInt8]
    private let bits: Int

    /// Makes a block; omitted bytes are zero.
    init(_ prefix: [UInt8], bits: Int) {
        self.prefix = prefix
        self.bits = bits
    }

    func contains(_ address: [UInt8]) -> Bool {
        for index in 0..<(bits + 7) / 8 {
            let mask = bits - index * 8 >= 8 ? 0xFF : ~(UInt8(0xFF) >> UInt8(bits - index * 8))
            let wanted = index < prefix.count ? prefix[index] : 0
            guard index < address.count, address[index] & mask == wanted & mask else { return false }
        }
        return true
    }
}
