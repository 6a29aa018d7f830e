import Testing

@testable import Importers

@Suite("Persons as they are written")
struct WrittenPersonTests {
    @Test(
        "the name is taken, and the address where there is none",
        arguments: [
            ("ann@example.com (Ann Lee)", "Ann Lee"), ("Ann Lee (ann@example.com)", "Ann Lee"),
            ("Ann Lee <ann@example.com>", "Ann Lee"), ("\"Lee, Ann\" <ann@example.com>", "Lee, Ann"),
            ("<ann@example.com>", "ann@example.com"), ("ann@example.com", "ann@example.com"), ("Ann Lee", "Ann Lee"),
            ("Ann Lee (Harbour Gazette)", "Ann Lee (Harbour Gazette)"), ("Ann &amp; Bo", "Ann & Bo"),
            ("ann@example.com ()", "ann@example.com"), ("  Ann\n Lee ", "Ann Lee"), (" ", nil), ("", nil),
        ])
    func names(text: String, name: String?) { #expect(WrittenPerson(text)?.name == name) }
}
