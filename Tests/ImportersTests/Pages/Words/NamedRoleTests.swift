import Testing

@testable import Importers

@Suite("Names tell what elements are for")
struct NamedRoleTests {
    private static func role(of name: String) -> NamedRole {
        var finder = RoleFinder()
        AttributeWords.forEach(in: name.utf8) { finder.read($0) }
        return finder.role
    }

    @Test("a word that is longer than any of the vocabulary tells nothing, whatever it ends with")
    func longWord() {
        #expect(Self.role(of: "abcdefghijkadvertisement") == .none)
        #expect(Self.role(of: "recommendations") == .furniture)
    }

    @Test(
        "classes are read word by word",
        arguments: [
            ("article-body__content", .body), ("articleBody", .body), ("related-posts", .furniture),
            ("unrelated", .none),
            ("sidebar", .fringe), ("wp-caption-text", .caption), ("comment-list", .foreign), ("c1 col-md-8", .none),
            ("twitter-tweet", .post),
        ] as [(String, NamedRole)])
    func roles(name: String, role: NamedRole) {
        #expect(Self.role(of: name) == role)
    }
}
