import Testing

@testable import Importers

@Suite("Encoded words")
struct EncodedWordTests {
    @Test(
        "words are decoded, and what is none stays",
        arguments: [
            ("=?utf-8?Q?caf=C3=A9?=", "café"), ("=?ISO-8859-1?q?caf=E9?= open", "café open"),
            ("a =?utf-8?Q?b?= c", "a b c"), ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"),
            ("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"), ("=?utf-8*en?B?w6k=?=", "é"), ("=?x?Q?a", "=?x?Q?a"),
            ("1 = 2", "1 = 2"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?windows-1251?B?zOjw?=", "Мир"),
            ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"), ("", ""),
        ])
    func decodes(written: String, text: String) { #expect(EncodedWords.decoded(written) == text) }
}
