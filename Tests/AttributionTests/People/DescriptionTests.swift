import Testing

@testable import Attribution

/// What the text says of its people, and what they are called.
@Suite("Descriptions")
struct DescriptionTests {
    @Test(
        "what is said of somebody in any order stands for them",
        arguments: [
            Voices("Retired wharfinger Ada Moss spoke. “Never,” the wharfinger said.", "Ada Moss"),
            Voices("The wharfinger, Ada Moss, spoke. “Never,” the wharfinger said.", "Ada Moss"),
            Voices("Ada Moss is the mayor of Port Ellery. Ben Holt left. “Never,” the mayor said.", "Ada Moss"),
            Voices("Ada Moss, who was a wharfinger, met Ben Holt. “Never,” the wharfinger said.", "Ada Moss"),
            Voices("Ada Moss works as a diver in Lund. Ben Holt left. “Never,” the diver said.", "Ada Moss"),
            Voices("Ada Moss, 34, met Ben Holt, 51. “Never,” the 34-year-old said.", "Ada Moss"),
            Voices("The regulator, Tidewatch, met them. “Never,” said the regulator, Tidewatch.", "Tidewatch"),
        ])
    func roles(voices: Voices) { expectVoices(voices) }

    @Test(
        "whose somebody is, is said with the owner’s whole name",
        arguments: [
            Voices("Ada Moss left. “Never,” said Moss’s lawyers.", "Ada Moss’s lawyers"),
            Voices("“Yes,” said Ada Moss. “Never,” her lawyers said.", "Ada Moss", "Ada Moss’s lawyers"),
            Voices("Ada Moss's boat left. “Never,” said some of Moss's friends.", "some of Ada Moss's friends"),
        ])
    func owners(voices: Voices) { expectVoices(voices) }

    @Test(
        "letters in brackets behind a body’s name stand for it",
        arguments: [
            Voices(
                "The Port Ellery Harbour Office (PEHO) met. “Never,” the PEHO said.", "Port Ellery Harbour Office"),
            Voices("The Divers and Tides Union (XDT) met. “Never,” said XDT.", "Divers and Tides Union"),
            Voices("Ada Moss (USA) won. “Never,” the USA said.", "USA"),
        ])
    func abbreviations(voices: Voices) { expectVoices(voices) }

    @Test(
        "the fullest name has no words of a headline or of a rank",
        arguments: [
            Voices("PM Ada Moss spoke. Then Ada Moss left. “Never,” Moss said.", "Ada Moss"),
            Voices("Norland-born Ada Moss spoke. “Never,” said Ada Moss.", "Ada Moss"),
            Voices("Ida Ada Moss spoke. Then Ada Moss left. “Never,” Moss said.", "Ida Ada Moss"),
        ])
    func fullest(voices: Voices) { expectVoices(voices) }

    @Test(
        "two names are two people where something speaks against one",
        arguments: [
            Voices("Ben Holt met Ben Holt Jr. at sea. “Never,” said Ben Holt.", "Ben Holt"),
            Voices("Juan Carlos Peña left. “Never,” said Carlos Juan Peña.", "Carlos Juan Peña"),
            Voices("Georgia Kell left. “Never,” Georgia said in a letter to the court.", "Georgia"),
        ])
    func namesakes(voices: Voices) { expectVoices(voices) }

    @Test(
        "a common word is a family name where it stands behind a given name",
        arguments: [
            Voices("Theresa May spoke. “Never,” May said.", "Theresa May"),
            Voices("George Will spoke. “Never,” said Will.", "George Will"),
        ])
    func wordlike(voices: Voices) { expectVoices(voices) }
}
