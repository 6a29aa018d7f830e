import Testing

@testable import Importers

@Suite("Addresses and what they are relative to")
struct WebAddressTests {
    /// RFC 3986, 5.4: what references mean at "http://a/b/c/d;p?q".
    static let references = [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
        ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
        ("..g", "http://a/b/c/..g"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
    ]

    @Test("a reference means what RFC 3986 says", arguments: references)
    func resolves(reference: String, address: String) {
        #expect(WebAddress(reference)?.resolved(against: WebAddress("http://a/b/c/d;p?q")).text == address)
    }

    @Test("white space around an address and line breaks in it are left out")
    func trims() { #expect(WebAddress(" \n http://a/b\n c ")?.text == "http://a/b c") }

    @Test("letters of all languages stay as they are")
    func keepsLetters() {
        #expect(WebAddress("記事")?.resolved(against: WebAddress("http://a/b/c")).text == "http://a/b/記事")
    }

    @Test(
        "without a base, and with one that has no host, a reference stays as it is",
        arguments: [nil, "javascript:x", "a/b"])
    func staysRelative(base: String?) {
        #expect(WebAddress("g")?.resolved(against: base.flatMap(WebAddress.init)).text == "g")
    }

    @Test("blanks are no address")
    func blank() { #expect(WebAddress(" \n") == nil) }
}
