import Testing

@testable import Attribution

@Suite("Pronouns")
struct PronounTests {
    @Test(
        "“he” and “she” are those of the gender",
        arguments: [
            Voices("Ada Moss spoke to Ben Holt. “Never,” she said. “Always,” he said.", "Ada Moss", "Ben Holt"),
            Voices("Ada Moss spoke.\n\nBen Holt listened.\n\n“Never,” she said.", "Ada Moss"),
            Voices(
                "“Never,” said Ada Moss. Then Carl Holt nodded. “Always,” he said. “Why?” she asked.", "Ada Moss",
                "Carl Holt", "Ada Moss"),
            Voices("Chairwoman Lund Hansen spoke of Ben Holt. “Never,” she said.", "Lund Hansen"),
            Voices("Mr. Moss and Ada Holt met in the hall. “Never,” she said. “Always,” he said.", "Ada Holt", "Moss"),
        ])
    func gender(voices: Voices) { expectVoices(voices) }

    @Test(
        "among several it is the one that the paragraph is about",
        arguments: [
            Voices("In the end Ada Moss lost to Ingrid Dahl. “Never,” she said.", "Ada Moss"),
            Voices(
                "“They stole it,” said Tom Holt. Then Ben Moss disagreed. “They did not,” he said.", "Tom Holt",
                "Ben Moss"),
            Voices(
                "“Never,” said Ada Moss.\n\nThen Ingrid Dahl came to the hall. “Always,” she said.", "Ada Moss",
                "Ingrid Dahl"),
            Voices("“Never,” said Ada Moss.\n\n“And not at night,” she said.", "Ada Moss", "Ada Moss"),
            Voices(
                "Republican nominee Ben Holt met Carl Moss.\n\nThe Republican nominee smiled. “Never,” he said.",
                "Ben Holt"),
            Voices("Ben Holt, a member of the party, spoke. “Never,” he said.", "Ben Holt"),
            Voices("Ben Holt spoke on Monday.\n\nSpeaking to Carl Moss of Harbour News, he said, “Never.”", "Ben Holt"),
            Voices(
                "“Never,” said Ada Moss.\n\nThen the Ingrid Dahl campaign left. “Always,” she said.", "Ada Moss",
                "Ada Moss"),
        ])
    func topic(voices: Voices) { expectVoices(voices) }

    @Test(
        "who has nobody to stand for is nobody",
        arguments: [
            Voices("“Never,” he said.", nil), Voices("Ada Moss left the hall. “Never,” he said.", nil),
            Voices("“I never met Ben Holt,” he said.", nil), Voices("Asked about D.C. later, he said, “Never.”", nil),
        ])
    func nobody(voices: Voices) { expectVoices(voices) }

    @Test(
        "“who” is the one it follows",
        arguments: [
            Voices("Then Ada Moss, who said “never,” left the hall.", "Ada Moss"),
            Voices("It was Ben Holt who said the plan was “mad.”", "Ben Holt"),
            Voices("Ada Moss met Ben Holt, who called the plan “a disgrace.”", "Ben Holt"),
            Voices("Then Ben Holt of Ohio, who called the plan “a disgrace,” left.", "Ben Holt"),
            Voices("Then Ben Holt, a porter at Quay House, who called the plan “a disgrace,” left.", "Ben Holt"),
            Voices("Then Ben Holt (R-Ohio), who called the plan “a disgrace,” left.", "Ben Holt"),
        ])
    func relative(voices: Voices) { expectVoices(voices) }

    @Test(
        "“it” and “they” are bodies and groups that spoke",
        arguments: [
            Voices("The council said the plan was “mad.” It said it was “dear.”", "council", "council"),
            Voices("Critics said the plan was “mad.” They said it was “dear.”", "Critics", "Critics"),
            Voices("Ada Moss and Ben Holt called the plan “mad.” They said it was “dear.”", "Ada Moss", "Ada Moss"),
            Voices("Local shops said the plan was “mad.” They said it was “dear.”", "Local shops", "Local shops"),
            Voices("The council met on Monday. It said the harbour was “finished.”", "council"),
            Voices(
                "The Department of Justice said the case was “closed.” It added that all was “over.”",
                "Department of Justice", "Department of Justice"),
        ])
    func bodies(voices: Voices) { expectVoices(voices) }

    @Test("somebody unnamed who spoke goes on, until somebody named comes")
    func unnamedSpeaker() {
        expectVoices(
            Voices(
                "“Never,” said Ben Holt. “Always,” my father said. He also said, “Now.”", "Ben Holt", "my father",
                "my father")
        )
    }

    @Test(
        "“I” is who writes",
        arguments: [
            Voices("I said, “Never.”\n\nThat was all.\n\nAda Moss is a porter in Port Ellery.", "Ada Moss"),
            Voices("By Ada Moss\n\nThen I said, “Never.”\n\nThat was all.", "Ada Moss"),
            Voices("LETTERS\n\nI say “never.”\n\nAda Moss.\n\nI say “always.”\n\nBen Holt.", "Ada Moss", "Ben Holt"),
            Voices("I said, “Never.” Ada Moss left the hall.", nil),
        ])
    func author(voices: Voices) { expectVoices(voices) }

    @Test("somebody unnamed that the paragraph speaks of is meant before others")
    func unnamed() {
        expectVoices(
            Voices(
                "“Never,” said Ben Holt.\n\nThen a crane driver stopped. “Always,” he said.", "Ben Holt", "crane driver"
            ))
    }
}
