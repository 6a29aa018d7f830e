import LinearRegex

/// A regular expression that takes time in proportion to the text it searches, whatever it is.
///
/// The syntax is RE2's (<https://github.com/google/re2/wiki/Syntax>): Perl's without look-around and references back. `\w`, `\d`
/// and `\s` are Unicode's letters and marks, digits and spaces; `\b` knows ASCII's letters only.
public final class TextPattern {
    /// Why there is no expression.
    public struct Flaw: Error, Hashable, Sendable {
        /// What is wrong, in a few words: "missing )".
        public let reason: String
    }

    private let regex: OpaquePointer

    /// Longer reasons are cut, in bytes.
    private static let longestReason = 200

    /// Reads an expression. Throws ``Flaw``.
    public init(_ pattern: String, ignoresCase: Bool) throws(Flaw) {
        var flaw = [CChar](repeating: 0, count: Self.longestReason)
        let bytes = Array(UnicodeClasses.applied(to: pattern).utf8)
        let made = bytes.withUnsafeBytes { bytes in
            linear_regex_new(
                bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, ignoresCase, &flaw, flaw.count)
        }
        guard let made else {
            let reason = flaw.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw Flaw(reason: String(decoding: reason, as: UTF8.self))
        }
        regex = made
    }

    deinit { linear_regex_delete(regex) }

    /// The leftmost match in UTF-8 that begins at `offset` or later, in bytes; nil where there is none.
    public func firstMatch(in text: UnsafeRawBufferPointer, from offset: Int) -> Range<Int>? {
        var (start, end) = (0, 0)
        let bytes = text.bindMemory(to: CChar.self)
        guard linear_regex_find(regex, bytes.baseAddress, bytes.count, offset, &start, &end) else { return nil }
        return start..<end
    }
}
