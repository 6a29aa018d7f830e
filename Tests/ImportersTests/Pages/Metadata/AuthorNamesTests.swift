import Testing

@testable import Importers

@Suite("Authors' names are told from what stands around them")
struct AuthorNamesTests {
    @Test(
        "names in bylines",
        arguments: [
            ("By Ada Moss", ["Ada Moss"]), ("Ada Moss and Bo Dale", ["Ada Moss", "Bo Dale"]),
            ("Ada Moss, Staff Writer", ["Ada Moss"]), ("admin", []), ("ada@gazette.example", []),
            ("Ada Moss, ADA MOSS", ["Ada Moss"]),
        ] as [(String, [String])])
    func names(value: String, expected: [String]) {
        #expect(AuthorNames.names(in: [value]) == expected)
    }
}
