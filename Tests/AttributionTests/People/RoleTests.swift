import NewsModel
import Testing

@testable import Attribution

/// Speakers known by what they are.
@Suite("Roles")
struct RoleTests {
    @Test(
        "a role stands for the one it was said of",
        arguments: [
            Voices(
                "Syrian dictator Bashar al-Assad spoke in the hall. “Never,” said the Syrian dictator.",
                "Bashar al-Assad"),
            Voices("Then Secretary of State John Kerry spoke in the hall. “Never,” the secretary said.", "John Kerry"),
            Voices("Ada Moss, the mayor of Port Ellery, spoke on Monday. “Never,” the mayor said.", "Ada Moss"),
            Voices(
                "The Department of Justice said the case was “closed.” “It is over,” the department said.",
                "Department of Justice", "Department of Justice"),
            Voices("Acme Corp. said it was “sorry.” “We regret it,” the company said.", "Acme Corp.", "Acme Corp."),
            Voices("Ada Moss’s lawyer, Ben Holt, said: “No.” “Yes,” he said.", "Ben Holt", "Ben Holt"),
            Voices(
                "“Never,” said Sen. Ada Moss (R-Ohio). “Always,” the senator said.", "Ada Moss", "Ada Moss"),
            Voices("“Never,” Dr. Ada Moss, an economist, said. “Always,” said the economist.", "Ada Moss", "Ada Moss"),
            Voices(
                "“Never,” said Barack Obama. President Obama left. “Always,” the president said.", "Barack Obama",
                "Barack Obama"),
            Voices(
                "Republican nominee Ben Holt met Democratic nominee Ada Moss. “Never,” the Republican nominee said.",
                "Ben Holt"),
            Voices("Ada Moss, the Home Secretary, met Ben Holt. “Never,” the Home Secretary said.", "Ada Moss"),
            Voices("Then a woman named Ada came to the hall. “Never,” the woman said.", "Ada"),
            Voices("“Never,” said the Deputy Mayor, Ada Moss. “Always,” said Moss.", "Ada Moss", "Ada Moss"),
            Voices("Foreign Secretary Ada Moss met them. “Never,” the foreign minister said.", "Ada Moss"),
            Voices("Then his daughter Ada Moss sang. “Never,” his daughter said.", "Ada Moss"),
            Voices(
                "His daughter Ada Moss met Ben’s daughter Ida Holt. “Never,” his daughter said.", "his daughter"),
            Voices("Ada Moss, a mother of two, sang. “Never,” his mother said.", "his mother"),
            Voices("Labour MP Ada Moss left. “Never,” one MP told the paper.", "MP"),
            Voices("Ada Moss (D-N.Y.) met Ben Holt (R-Ohio). “Never,” the Democrat said.", "Ada Moss"),
            Voices("Pope Benedict Holt met Ada Moss. “Never,” the pontiff said.", "Benedict Holt"),
            Voices("28-year-old Ben Holt left with Ada Moss. “Never,” the 28-year-old said.", "Ben Holt"),
            Voices("Ben Holt, a 28-year-old diver, left with Ada Moss. “Never,” the 28-year-old said.", "Ben Holt"),
        ])
    func roles(voices: Voices) { expectVoices(voices) }

    @Test(
        "an epithet stands for whoever spoke last",
        arguments: [
            Voices("“Never,” said Donald Trump. “Always,” the businessman said.", "Donald Trump", "Donald Trump"),
            Voices("“Never,” said Ada Moss. “Always,” the novelist said.", "Ada Moss", "Ada Moss"),
            Voices("“Never,” said Ada Moss. “Always,” the 43-year-old said.", "Ada Moss", "Ada Moss"),
            Voices("“Never,” said Ada Moss. “Always,” the former harbour pilot said.", "Ada Moss", "Ada Moss"),
        ])
    func epithets(voices: Voices) { expectVoices(voices) }

    @Test(
        "what a phrase before it introduces, a shorter one takes up",
        arguments: [
            Voices("A letter to the harbour council came. “Never,” the letter said.", "letter to the harbour council"),
            Voices("Then a local ballot commission met. “Never,” the commission said.", "local ballot commission"),
            Voices("Ben Holt met a new pilot. “Never,” the pilot said.", "new pilot"),
        ])
    func introduced(voices: Voices) { expectVoices(voices) }

    @Test(
        "when something was said is no part of who said it",
        arguments: [
            Voices("“Never,” said harbour officials on Thursday.", "harbour officials"),
            Voices("“Never,” said a report last week.", "report"),
            Voices("“Never,” said a harbour report released last year.", "harbour report"),
        ])
    func times(voices: Voices) { expectVoices(voices) }

    @Test(
        "an article is its newspaper's, words are their owner's",
        arguments: [
            Voices("The Port Ellery Times came out. “Never,” a Times article said.", "Port Ellery Times"),
            Voices("The Port Ellery Times came out. “Never,” the article said.", "Port Ellery Times"),
            Voices("Moss’s statement said “never.” Ada Moss left.", "Ada Moss"),
        ])
    func words(voices: Voices) { expectVoices(voices) }

    @Test("an office of one kind is no office of another")
    func offices() {
        expectVoices(
            Voices(
                "“Never,” said the aviation minister Ada Moss. “Always,” the health minister said.", "Ada Moss",
                "health minister"))
    }

    @Test("speakers without a name are told apart by their roles")
    func unnamed() {
        expectVoices(
            Voices(
                "“Never,” said a spokeswoman. “Always,” said a fisherman. “Not at all,” the spokeswoman added.",
                "spokeswoman", "fisherman", "spokeswoman"))
    }

    @Test(
        "a campaign is its owner's",
        arguments: [
            Voices("Ada Moss left. Moss’s campaign said the plan was “mad.”", "Ada Moss’s campaign"),
            Voices("Ada Moss left. “Never,” her campaign said.", "Ada Moss’s campaign"),
        ])
    func owned(voices: Voices) { expectVoices(voices) }

    @Test(
        "a speaker's kind follows from its name or role",
        arguments: [
            ("“Never,” said Ada Moss.", Speaker.Kind.person), ("“Never,” said a spokeswoman.", .person),
            ("“Never,” said the council.", .organisation), ("“Never,” the Department of Justice said.", .organisation),
            ("“Never,” residents said.", .group), ("“Never,” said police.", .group),
            ("A report said the harbour was “finished.”", .document),
            ("The statement said the harbour was “finished.”", .document),
        ])
    func kinds(text: String, kind: Speaker.Kind) {
        #expect(SpeechAnalysis(of: text).speakers.map(\.kind) == [kind])
    }

    @Test(
        "a description says who the speaker is in the article's words",
        arguments: [
            ("Syrian dictator Bashar al-Assad spoke in the hall. “Never,” said Assad.", "Syrian dictator"),
            ("Ada Moss, the mayor of Port Ellery, spoke on Monday. “Never,” Moss said.", "the mayor of Port Ellery"),
            ("In town, Secretary of State John Kerry spoke at last. “Never,” Kerry said.", "Secretary of State"),
            ("“Never,” said Ada Moss, an economist.", "an economist"),
            ("“Never,” said Ben Holt, the treasurer.", "the treasurer"), ("“Never,” said Ada Moss.", nil),
            ("“Never,” said Ada Moss, who left.", nil), ("“Never,” said Mr. Moss.", nil),
        ] as [(String, String?)])
    func descriptions(text: String, description: String?) {
        #expect(SpeechAnalysis(of: text).speakers.map(\.description) == [description])
    }
}
