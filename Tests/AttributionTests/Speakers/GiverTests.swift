import NewsModel
import Testing

@testable import Attribution

@Suite("Who gives words")
struct GiverTests {
    @Test(
        "a person's letter or report is theirs, and one without a name speaks for itself",
        arguments: [
            ("The report by inspector Ada Moss said “it was late”.", "Ada Moss"),
            ("“It is late,” a letter from Ada Moss said.", "Ada Moss"),
            ("“It is late,” a letter from home said.", "letter from home"),
        ])
    func givers(text: String, name: String) {
        #expect(SpeechAnalysis(of: text).voices == [name])
    }

    @Test(
        "a place in front is nobody, and whoever stands behind it speaks",
        arguments: [
            ("Four doors along, a resident of the almshouses said “I have cried”.", "resident of the almshouses"),
            ("Two voters, a teacher and a nurse, said “never”.", "Two voters, a teacher and a nurse"),
        ])
    func places(text: String, name: String) throws {
        #expect(try LearntEngine.engine.get().analyze(text).voices == [name])
    }
}
