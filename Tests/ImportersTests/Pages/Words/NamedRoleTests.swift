import Testing

@testable import Importers

@Suite("Names tell what elements are for")
struct NamedRoleTests {
    @Test(
        "classes are read word by word",
        arguments: [
            ("article-body__content", .body), ("articleBody", .body), ("related-posts", .furniture),
            ("unrelated", .none),
            ("sidebar", .fringe), ("wp-caption-text", .caption), ("comment-list", .foreign), ("c1 col-md-8", .none),
            ("twitter-tweet", .post),
        ] as [(String, NamedRole)])
    func roles(name: String, role: NamedRole) {
        #expect(NamedRole(words: AttributeWords.words(in: name)) == role)
    }
}
