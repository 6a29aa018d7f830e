import Testing

@testable import ReaderUI

@Suite struct ReadingTests {
    /// Where a reader is: the pane with the focus, the first line, the quote from 1, the followed voice.
    private func place(_ reader: ReaderHarness) -> String {
        let article = reader.state.article
        var parts = [reader.state.focus == .list ? "list \(reader.state.list.selection)" : "text"]
        parts.append("top \(article?.top ?? 0)")
        if let quote = article?.quote { parts.append("quote \(quote + 1)") }
        if let followed = article?.followed { parts.append("voice \(followed + 1)") }
        if let current = article?.search?.current { parts.append("match \(current + 1)") }
        if reader.state.window.zoom == .pane { parts.append("zoomed") }
        return parts.joined(separator: ", ")
    }

    @Test(
        "keys lead where they should",
        arguments: [
            ("", "j", "list 1, top 0"), ("", "jjjjjjjj", "list 4, top 0"), ("jj", "kkk", "list 0, top 0"),
            ("", "G", "list 4, top 0"), ("G", "g", "list 0, top 0"), ("", "<End><Home><Down>", "list 1, top 0"),
            ("", "<Enter>", "text, top 0"), ("", "l", "text, top 0"), ("", "<Tab>", "text, top 0"),
            ("", "<Right>", "text, top 0"), ("l", "h", "list 0, top 0"), ("l", "<Tab>", "list 0, top 0"),
            ("l", "<Left>", "list 0, top 0"), ("l", "q", "list 0, top 0"), ("l", "<Esc>", "list 0, top 0"),
            ("l", "jj", "text, top 2"), ("l", "jjk", "text, top 1"), ("l", " ", "text, top 6"),
            ("l", "<PgDn><PgUp>", "text, top 0"), ("l", "<C-d>", "text, top 3"), ("l", "<C-d><C-u>", "text, top 0"),
            ("l", "Gj", "text, top 20"), ("lG", "g", "text, top 0"), ("", "z", "list 0, top 0, zoomed"),
            ("z", "z", "list 0, top 0"), ("z", "l", "text, top 0, zoomed"),
        ])
    func moves(_ before: String, _ keys: String, _ after: String) {
        var reader = ReaderHarness(width: 90, height: 12)
        reader.press(before)
        reader.press(keys)
        #expect(place(reader) == after)
    }

    @Test(
        "quotes are gone to from where one is",
        arguments: [
            ("l", "]", "text, top 5, quote 1"), ("l", "]]", "text, top 5, quote 2"),
            ("l]]", "[", "text, top 5, quote 1"),
            ("", "]", "list 0, top 5, quote 1"), ("l]", "}", "text, top 5, quote 2"),
            ("l]}", "}", "text, top 20, quote 6"), ("l]}}", "{", "text, top 5, quote 2"),
            ("l]]]", "}", "text, top 12, quote 4"), ("l]]]}", "}", "text, top 12, quote 4"),
            ("lG", "]", "text, top 19, quote 5"), ("lG", "[", "text, top 19, quote 5"),
            ("l]G", "[", "text, top 19, quote 5"), ("l]", "[", "text, top 5, quote 1"),
        ])
    func quotes(_ before: String, _ keys: String, _ after: String) {
        var reader = ReaderHarness(width: 90, height: 12)
        reader.press(before)
        reader.press(keys)
        #expect(place(reader) == after)
    }

    @Test(
        "a followed speaker's quotes are the only ones ] and [ go to",
        arguments: [
            ("s2", "", "text, top 12, quote 3, voice 2"), ("s2", "]", "text, top 12, quote 4, voice 2"),
            ("s2]", "]", "text, top 12, quote 4, voice 2"), ("sj<Enter>", "[", "text, top 12, quote 3, voice 2"),
            ("s2", "s0", "text, top 12, quote 3"), ("s2", "<Esc>", "text, top 12, quote 3"),
            ("s2", "sjjj<Enter>", "text, top 12, quote 3"), ("s9", "<Esc>", "list 0, top 0"),
            ("s3", "", "text, top 19, quote 5, voice 3"),
        ])
    func follows(_ before: String, _ keys: String, _ after: String) {
        var reader = ReaderHarness(width: 90, height: 12)
        reader.press(before)
        reader.press(keys)
        #expect(place(reader) == after)
    }
}
