/// The names of everybody, to be searched at once.
struct FoldedNames: Equatable, Sendable {
    private static let end = UInt8(ascii: "\n")

    /// All names, each behind a line break.
    private let bytes: [UInt8]
    /// Where each name begins.
    private let starts: [Int]

    /// Takes names that are folded: without case and accents.
    init(_ names: [String]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        starts.reserveCapacity(names.count)
        for name in names {
            bytes.append(Self.end)
            starts.append(bytes.count)
            bytes.append(contentsOf: name.utf8)
        }
        (self.bytes, self.starts) = (bytes, starts)
    }

    /// The places of the names in which words begin with each of `beginnings`, in order. Linear in all names for each beginning.
    func places(of beginnings: [[UInt8]]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            starts.indices.filter { place in
                let end = place + 1 < starts.count ? starts[place + 1] - 1 : bytes.count
                return beginnings.allSatisfy { Self.hasWord($0, bytes[starts[place]..<end]) }
            }
        }
    }

    private static func hasWord(_ beginning: [UInt8], _ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = beginning.first else { return true }
        var place = name.startIndex
        while place + beginning.count <= name.endIndex {
            if name[place] == first, place == name.startIndex || !isLetter(name[place - 1]),
                name[place..<place + beginning.count].elementsEqual(beginning)
            {
                return true
            }
            place += 1
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
