import TerminalCanvas
import TextFormats

/// Formats that are drawn from what is read.
extension EscapeCheck {
    static let xml = EscapeCheck(name: "XML") { text in
        "<a b=\"\(XMLText.escaped(text))\">\(XMLText.escaped(text))</a>"
    } problem: { text, written in
        guard let read = MarkupReader.element(written) else { return unreadable("not one element") }
        return difference(text, read.attribute) ?? difference(text, read.content)
            ?? leak(written, noncharacters: false)
    }

    static let markdown = EscapeCheck(name: "Markdown") {
        MarkdownText.inline($0)
    } problem: { text, written in
        switch MarkdownReader.text(of: Array(written.unicodeScalars)[...]) {
        case .live(let construct): unreadable("live: \(construct)")
        case .text(let read): difference(text, read) ?? leak(written)
        }
    }

    static let markdownProse = EscapeCheck(name: "Markdown prose") {
        MarkdownText.prose($0)
    } problem: { text, written in
        switch ProseReader.reading(of: Array(written.unicodeScalars)) {
        case .live(let construct): unreadable("live: \(construct)")
        case .text(let read): difference(text, read) ?? leak(written)
        }
    }

    static let markdownLink = EscapeCheck(name: "Markdown link") { text in
        let address = WebAddress("https://a.example/" + text)
        return address.map { MarkdownText.link(text, to: $0) + "\n" + MarkdownText.link(to: $0) } ?? ""
    } problem: { text, written in
        guard !written.isEmpty else { return nil }
        let lines = written.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        guard lines.count == 2, let link = MarkdownReader.link(lines[0]), let shown = MarkdownReader.link(lines[1])
        else { return unreadable("not two links") }
        guard link.address == shown.address else { return unreadable("another address: \(shown.address)") }
        return difference(text, link.title)
    }

    static let roff = EscapeCheck(name: "roff") { text in
        var page = Roff()
        page.line(text)
        page.subsection(text)
        page.item(text, "b")
        return page.text
    } problem: { text, written in
        let lines = Array(written.unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 6, lines[5].isEmpty else { return unreadable("\(lines.count) lines") }
        guard RoffReader.instruction(lines[0]) == nil else { return unreadable("an instruction of its own") }
        guard RoffReader.instruction(lines[1])?.name == "SS", RoffReader.instruction(lines[2])?.name == "TP",
            let line = RoffReader.text(of: lines[0]),
            let heading = RoffReader.instruction(lines[1])?.argument, let term = RoffReader.text(of: lines[3])
        else { return unreadable("escapes of its own") }
        // Manuals are written with the straight apostrophe.
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "’" ? "'" : $0 }))
        return difference(plain, line) ?? difference(plain, heading) ?? difference(plain, term)
            ?? leak(written, allowing: "\n")
    }
}
