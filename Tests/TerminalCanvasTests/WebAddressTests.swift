import Testing

@testable import TerminalCanvas

@Suite("Addresses of pages")
struct WebAddressTests {
    @Test(
        "what is no address of a page is none",
        arguments: [
            "javascript:alert(1)", "https://", "https://a b", "https://a\u{1B}[2J", "https://a\"b",
            "file:///etc/passwd",
            "https://a\u{7F}", "", "ftp://a.example", "mailto:a@b.example", "https:///x", "https://?x", "https://…",
            "https:/\u{301}/a.example", "https://a.example/\u{202E}x", "https://a.example/\u{2066}x",
            "https://a.example/\u{200F}",
            "https://a.example/x\u{A0}y", "https://a\\@b.example/", " https://a.example", "https://a.example/\n",
            "//a.example",
            "data:text/html,<script>", "HTTP//a",
        ])
    func none(text: String) { #expect(WebAddress(text) == nil) }

    @Test(
        "an address is as it was written, but for what stands in none",
        arguments: [
            ("HTTPS://UP.example/", "HTTPS://UP.example/"), ("https://münchen.example/ß", "https://münchen.example/ß"),
            ("https://pier.example/a?x=1&y=$(id);z='q'", "https://pier.example/a?x=1&y=$(id);z='q'"),
            ("https://a.example/{x}|\"", "https://a.example/%7Bx%7D%7C%22"), ("http://[::1]:80/", "http://[::1]:80/"),
        ])
    func text(written: String, text: String) { #expect(WebAddress(written)?.text == text) }

    @Test("an address can be had in ASCII, and in letters")
    func forms() {
        let address = WebAddress("https://ü.example/e\u{301}\u{200D}港?x")
        #expect(address?.ascii == "https://%C3%BC.example/e%CC%81%E2%80%8D%E6%B8%AF?x")
        #expect(address?.plain == "https://ü.example/e%CC%81%E2%80%8D港?x")
    }

    @Test(
        "the site of an address",
        arguments: [("https://www.a.example/x", "a.example"), ("http://b.example?q", "b.example"), ("HTTP://B/x", "B")])
    func site(address: String, site: String) { #expect(WebAddress(address)?.site == site) }

    @Test("no address is longer than any server takes it")
    func length() {
        #expect(WebAddress("https://a.example/" + String(repeating: "x", count: 1_900)) != nil)
        #expect(WebAddress("https://a.example/" + String(repeating: "x", count: 2_000)) == nil)
    }
}
