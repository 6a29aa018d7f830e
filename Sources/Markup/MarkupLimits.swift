/// How much of a document is read.
enum MarkupLimits {
    /// Bytes; longer documents are cut off. No article is a hundredth of it.
    static let maximumBytes = 64 << 20
    /// Elements and texts; what follows is left out, so that a page of nothing but tags fits into memory.
    static let maximumNodes = 4_000_000
    /// Elements within each other; what stands further in is left out.
    static let maximumDepth = 512
}
