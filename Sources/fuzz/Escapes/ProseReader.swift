/// Reads a line of Markdown that should be nothing but text and links to pages that show their addresses.
struct ProseReader {
    private var rest: ArraySlice<Unicode.Scalar>
    /// What was read since the last link, as it is written.
    private var pending: [Unicode.Scalar] = []
    private var wasEscaped = false
    private var shown = ""
    private var isFirst = true

    /// What a line shows, or what else it is.
    static func reading(of line: [Unicode.Scalar]) -> MarkdownReader.Reading {
        var reader = ProseReader(rest: line[...])
        return reader.read()
    }

    private init(rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

    private mutating func read() -> MarkdownReader.Reading {
        while let scalar = rest.first {
            switch scalar {
            case "\\":
                pending += rest.prefix(2)
                rest = rest.dropFirst(2)
                wasEscaped = true
            case "<", "[":
                if pending.last == "!", !wasEscaped { return .live("a picture") }
                if let construct = flush() { return .live(construct) }
                guard let link = takeLink() else { return .live("an unescaped \(scalar)") }
                let scheme = String(link.address.prefix(8)).lowercased()
                guard scheme == "https://" || scheme.hasPrefix("http://") else { return .live("a link to \(scheme)") }
                shown += link.title
            default:
                pending.append(scalar)
                rest = rest.dropFirst()
                wasEscaped = false
            }
        }
        return flush().map { .live($0) } ?? .text(shown)
    }

    /// Shows what was read; the live construct in it, if any.
    private mutating func flush() -> String? {
        defer { (pending, isFirst, wasEscaped) = ([], false, false) }
        switch isFirst ? MarkdownReader.text(of: pending[...]) : MarkdownReader.inline(pending[...]) {
        case .live(let construct): return construct
        case .text(let text):
            shown += text
            return nil
        }
    }

    private mutating func takeLink() -> (title: String, address: String)? {
        var end = rest.startIndex
        if rest.first == "[" {
            while end < rest.endIndex, rest[end] != "]" { end += rest[end] == "\\" ? 2 : 1 }
            guard end < rest.endIndex else { return nil }
        }
        guard let close = rest[end...].firstIndex(of: ">") else { return nil }
        let last = rest.first == "[" ? close + 1 : close
        guard last < rest.endIndex else { return nil }
        defer { rest = rest[(last + 1)...] }
        return MarkdownReader.link(Array(rest[...last]))
    }
}
