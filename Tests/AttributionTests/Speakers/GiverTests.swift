import NewsModel
import Testing

@testable import Attribution

@Suite("Who gives words")
struct GiverTests {
    @Test(
        "a person's letter or report is theirs, and a body's speaks for itself",
        arguments: [
            ("The report by inspector Ada Moss said “it was late”.", "Ada Moss"),
            ("“It is late,” a letter from Ada Moss said.", "Ada Moss"),
            ("A report by the Harbour Office said “it was late”.", "report by the Harbour Office"),
            ("“It is late,” a letter from home said.", "letter from home"),
        ])
    func givers(text: String, name: String) {
        #expect(SpeechAnalysis(of: text).voices == [name])
    }
}
