import NewsModel
import Testing

@testable import Attribution

@Suite("Names that the lexicon does not know")
struct UnknownNameTests {
    @Test(
        "own given names stay, and what others call somebody goes",
        arguments: [
            ("The lawyer Varun Kumar Sinha was there. “No,” Sinha said.", "Varun Kumar Sinha"),
            ("Manvendra Pratap Singh was there. “No,” Singh said.", "Manvendra Pratap Singh"),
            ("Rival Hillary Clinton was there. “No,” Clinton said.", "Hillary Clinton"),
            ("Biologist Mette Rask was there. “No,” Rask said.", "Mette Rask"),
            ("Major-General Gopal Govan was there. “No,” Govan said.", "Gopal Govan"),
            ("It was Stephen I. Vladeck who called. “No,” Vladeck said.", "Stephen I. Vladeck"),
            ("Will Ainsworth was there. “No,” Ainsworth said.", "Will Ainsworth"),
            ("Chicago-based Conagra Brands closed. “We did,” Conagra Brands said.", "Conagra Brands"),
            ("Colorado Sen.-elect Cory Gardner was there. “No,” Gardner said.", "Cory Gardner"),
            ("It was Conagra Brandt who closed. “We did,” Conagra said.", "Conagra Brandt"),
            ("Pitt, Brandow & Co. closed. “We did,” Pitt, Brandow & Co. said.", "Pitt, Brandow & Co."),
        ])
    func persons(text: String, name: String) {
        #expect(SpeechAnalysis(of: text).voices == [name])
    }

    @Test("“Will” that asks is no name")
    func asking() {
        #expect(StagedText("“No,” she said. Will Trump run? It is late.").named.names.map(\.tokens.count) == [1])
    }

    @Test(
        "the letters in brackets say how far a body’s name goes, and stand for it",
        arguments: [
            ("Israel Defense Forces (IDF)", "the IDF", "Israel Defense Forces"),
            (
                "Centers for Disease Control and Prevention (CDC)", "The CDC",
                "Centers for Disease Control and Prevention"
            ),
            ("Department of Health and Human Services (HHS)", "HHS", "Department of Health and Human Services"),
            (
                "group Citizens for Responsibility and Ethics in Washington (CREW)", "CREW",
                "Citizens for Responsibility and Ethics in Washington"
            ),
            ("National Union of Mill and Dye Workers (NUMD)", "The NUMD", "National Union of Mill and Dye Workers"),
        ])
    func abbreviations(body: String, letters: String, name: String) {
        #expect(SpeechAnalysis(of: "The \(body) met on Monday. “We are late,” \(letters) said.").voices == [name])
    }

    @Test("letters that do not fit, or are a person’s, say nothing")
    func otherBrackets() {
        let text = "John Fitzgerald Kennedy (JFK) met Ada Moss (BBC) on Monday."
        #expect(StagedText(text).named.names.allSatisfy { $0.tokens.count < 4 })
        let threeWords = StagedText(text).named.names.filter { $0.tokens.count == 3 }
        #expect(threeWords.allSatisfy { $0.kind != .organisation })
    }
}
