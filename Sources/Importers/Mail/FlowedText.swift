/// Text whose paragraphs are broken into lines that end with a space (RFC 3676).
enum FlowedText {
    /// The text with each paragraph in one line. Linear.
    ///
    /// - Parameter deletesSpace: Whether the space at a line's end is no part of the text.
    static func joined(_ text: String, deletesSpace: Bool) -> String {
        var lines: [String] = []
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            // A line may begin with a space so that it begins with nothing that means something.
            let content = line.first == " " ? line.dropFirst() : line
            let isFlowed = content.last == " " && content != "-- "
            let words = isFlowed && deletesSpace ? content.dropLast() : content
            let isQuoted = content.first == ">"
            if isOpen, !isQuoted, content != "-- ", let last = lines.indices.last {
                lines[last] += words
            } else {
                lines.append(String(words))
            }
            isOpen = isFlowed && !isQuoted
        }
        return lines.joined(separator: "\n")
    }
}
