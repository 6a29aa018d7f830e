/// What stands in XML and stops or slows its reading: signs with a meaning that stand unescaped as themselves, comments, and
/// declarations of document types.
enum StrayMarkup {
    /// Signs that are escaped.
    struct Signs: OptionSet {
        let rawValue: Int
        /// "<" in the value of an attribute: `description="<p>News</p>"`.
        static let angles = Signs(rawValue: 1)
        /// "&" that begins no reference which XML knows: `<link>http://example.com/?a=1&b=2</link>`.
        static let ampersands = Signs(rawValue: 2)
    }

    /// The bytes of XML in UTF-8 with such signs escaped, and without comments and document types, so that no entity is ever
    /// declared. What begins a comment that nothing ends, or a tag with more attributes than any has, is text. Linear.
    static func removed(from bytes: ArraySlice<UInt8>, escaping signs: Signs) -> [UInt8] {
        let edits = bytes.withUnsafeBufferPointer { buffer in
            var scanner = StrayMarkupScanner(buffer, signs)
            return scanner.edits()
        }
        guard !edits.isEmpty else { return Array(bytes) }
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count + edits.count * Edit.maximumGrowth)
        var start = bytes.startIndex
        for edit in edits {
            let place = bytes.startIndex + edit.place
            clean += bytes[start..<place]
            start = place
            switch edit.change {
            case .escape: clean += bytes[place] == UInt8(ascii: "&") ? Array("&amp;".utf8) : Array("&lt;".utf8)
            case .remove(let count): start += count - 1
            }
            start += 1
        }
        return clean + bytes[start...]
    }

    /// A change to the bytes.
    struct Edit {
        enum Change {
            /// A sign is written as a reference.
            case escape
            /// So many bytes are left out.
            case remove(Int)
        }

        /// How much longer an edit makes the bytes at most.
        static let maximumGrowth = 4

        let place: Int
        let change: Change
    }
}
