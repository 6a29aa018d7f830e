import NewsModel
import Testing

@testable import Attribution

/// Which names are one speaker's, and what that speaker is called.
@Suite("Names of speakers")
struct NamingTests {
    @Test(
        "the fullest form of a name stands for all of them, without titles",
        arguments: [
            Voices("Mayor Ada Moss opened the hall. “We never close,” said Moss.", "Ada Moss"),
            Voices("“Never,” said Moss. It was the first word that Ada Moss spoke that day.", "Ada Moss"),
            Voices("“Never,” said Barack Obama. “Always,” President Obama said.", "Barack Obama", "Barack Obama"),
            Voices("Martin King Jr. spoke in the hall. “Never,” said King.", "Martin King Jr."),
            Voices("J. K. Moss wrote the whole book. “Never,” said Moss.", "J. K. Moss"),
            Voices("The first to speak was Timothy Kaine. “Never,” said Tim Kaine.", "Timothy Kaine"),
            Voices("“Never,” said O’Neil. “Always,” Shaquille O’Neil said.", "Shaquille O’Neil", "Shaquille O’Neil"),
            Voices("“Never,” said Émile Zola. “Always,” Zola said.", "Émile Zola", "Émile Zola"),
            Voices("Their treasurer, Łucja Wiśnicz, spoke. “Never,” said Wiśnicz.", "Łucja Wiśnicz"),
            Voices("Żaneta Őry and Živa Ňuk spoke. “Never,” said Őry. “Why?” said Ňuk.", "Żaneta Őry", "Živa Ňuk"),
            Voices("王小明 spoke in the hall. “Never,” said 王.", "王小明"),
            Voices(
                "Mr. Moss and Mrs. Moss sang. “Never,” said Mr. Moss. “Always,” said Mrs. Moss.", "Mr. Moss",
                "Mrs. Moss"),
            Voices("Then Bashar al-Assad spoke in the hall. “Never,” said Assad.", "Bashar al-Assad"),
            Voices(
                "Then Robert “Bobby” Scott spoke in the hall. “Never,” said Bobby Scott. “Always,” said Scott.",
                "Robert “Bobby” Scott", "Robert “Bobby” Scott"),
            Voices("Then William Moss spoke in the hall. “Never,” said Bill Moss.", "William Moss"),
            Voices("Rival Hillary Holt spoke in the hall. “Never,” said Holt.", "Hillary Holt"),
            Voices("Then the House Speaker Newt Holt spoke. “Never,” said Holt.", "Newt Holt"),
            Voices("In town, Sens. Jon Tester and Ben Holt spoke. “Never,” said Tester.", "Jon Tester"),
            Voices("Shri Narendra Rao spoke in the hall. “Never,” said Rao.", "Narendra Rao"),
            Voices("Peabody Energy met in town. “Never,” said Peabody.", "Peabody Energy"),
            Voices("Aung San Suu Kyi spoke in the hall. “Never,” said Suu Kyi.", "Aung San Suu Kyi"),
            Voices(
                "The Port Ellery Harbour Council met. “Never,” the Harbour Council said.",
                "Port Ellery Harbour Council"),
            Voices("Ambassador to Germany Ada Moss spoke. “Never,” said Moss.", "Ada Moss"),
            Voices("Sir Keir Holt spoke in the hall. “Never,” said Sir Keir.", "Keir Holt"),
            Voices(
                "“Never,” the Directorate General of Civil Aviation said.", "Directorate General of Civil Aviation"),
            Voices("Then Leslie Wimes spoke in the hall. “Never,” said Wines.", "Leslie Wimes"),
            Voices("Recep Erdoğan spoke in the hall. “Never,” said Erdogan.", "Recep Erdoğan"),
            Voices("Ada Pena spoke in the hall. “Never,” said Peña.", "Ada Pena"),
            Voices("José Peña spoke. Jose Pena left. “Never,” said Pena.", "José Peña"),
            Voices("Bishop Emeritus Dinualdo Holt spoke. “Never,” said Holt.", "Dinualdo Holt"),
            Voices("José Holt spoke. Ken Holt left. Kenneth Holt came. “Never,” said Ken Holt.", "Kenneth Holt"),
            Voices("Jaroslaw Holt spoke. Jarosław Holt left. “Never,” said Holt.", "Jarosław Holt"),
            Voices("Then Bill Moss spoke. William Moss left. “Never,” said Bill Moss.", "William Moss"),
            Voices("Then Governor Will Ainsworth spoke. “Never,” said Ainsworth.", "Will Ainsworth"),
            Voices("Minister of Public Safety Mike Holt spoke. “Never,” said Holt.", "Mike Holt"),
            Voices("Then the Dock Workers Secretary-Treasurer Gary Holt spoke. “Never,” said Holt.", "Gary Holt"),
            Voices("A call came from Assemblywoman Claudia Holt. “Never,” said Holt.", "Claudia Holt"),
            Voices("We met Harbour Safety Ada Moss. Then Ada Moss spoke. “Never,” said Moss.", "Ada Moss"),
            Voices("Then Park Jun-ho spoke in the hall. “Never,” said Park.", "Park Jun-ho"),
        ])
    func fullest(voices: Voices) { expectVoices(voices) }

    @Test(
        "two people of one surname stay two",
        arguments: [
            Voices(
                "Ada Moss met her brother, Tom Moss. “Never,” said Ada Moss. “Always,” said Tom Moss. “Why?” Ada asked.",
                "Ada Moss", "Tom Moss", "Ada Moss"),
            Voices(
                "Ada Moss and Tom Moss sang in the hall. “Never,” said Ms. Moss. “Always,” said Mr. Moss.",
                "Ada Moss", "Tom Moss"),
            Voices(
                "Ada Moss spoke.\n\nBen Holt came.\n\nThen Ingrid Moss came. “Never,” said Moss.", "Ingrid Moss"),
            Voices(
                "President Moss left with Ada Moss. “Never,” President Moss said. “Always,” said Mr. Moss. Mr. Moss smiled.",
                "Moss", "Moss"),
            Voices(
                "Tom Lazar sang. Lazar smiled.\n\nLazar left.\n\nHis wife, Ada Lazar, stayed.\n\n“Never,” said Lazar.",
                "Tom Lazar"),
            Voices(
                "Elizabeth Warren met Tom Holt. “Never,” said Warren. “Always,” she said.", "Elizabeth Warren",
                "Elizabeth Warren"),
            Voices(
                "“Never,” said Bill Clinton. “Always,” said Hillary Clinton. “Why?” Bill Clinton asked.",
                "Bill Clinton", "Hillary Clinton", "Bill Clinton"),
        ])
    func namesakes(voices: Voices) { expectVoices(voices) }

    @Test(
        "a family name alone is nobody’s for whom it stands behind other words",
        arguments: [
            Voices("Ada Moss spoke. Then Team Moss sang. “Never,” said Moss.", "Ada Moss"),
            Voices("Then the Senate Republicans met in town. “Never,” said Republicans.", "Republicans"),
        ])
    func bare(voices: Voices) { expectVoices(voices) }

    @Test("father and son are told apart by what stands behind their names")
    func suffixes() {
        expectVoices(
            Voices(
                "Brent Holt III praised Brent Holt, Jr. on Monday. “Never,” said Brent Holt III.", "Brent Holt III"))
    }

    @Test(
        "a body of long name is known by letters that leave its first or last word out",
        arguments: [
            Voices(
                "The Department of Health and Human Services met. “Never,” HHS said.",
                "Department of Health and Human Services"),
            Voices(
                "The Centers for Disease Control and Prevention met. “Never,” the CDC said.",
                "Centers for Disease Control and Prevention"),
        ])
    func shortenedInitials(voices: Voices) { expectVoices(voices) }

    @Test("a ministry is known by its state")
    func ministries() {
        expectVoices(
            Voices(
                "Norland’s Foreign Ministry met in town. “Never,” the Foreign Ministry said.",
                "Norland’s Foreign Ministry"))
    }

    @Test("an organisation is known by its initials")
    func acronym() {
        let analysis = SpeechAnalysis(of: "The International Monetary Fund met in town. “Never,” the IMF said.")
        #expect(analysis.voices == ["International Monetary Fund"])
        #expect(analysis.speakers.map(\.kind) == [.organisation])
    }

    @Test(
        "initials that are words, too, are no less names",
        arguments: [
            Voices("The World Health Organization met in town. “Never,” the WHO said.", "World Health Organization"),
            Voices("In the United States it rained. “Never,” the US said.", "United States"),
        ])
    func wordlikeAcronyms(voices: Voices) { expectVoices(voices) }

    @Test("a family name of one character stands for the whole name")
    func undivided() {
        expectVoices(
            Voices("王小明 spoke in the hall. “Never,” said 王小明. “Always,” 王 said.", "王小明", "王小明"))
    }

    @Test("speakers are numbered by their first quotation")
    func order() {
        let analysis = SpeechAnalysis(
            of: "Ada Moss and Ben Holt met in the hall. “Never,” said Ben Holt. “Always,” said Ada Moss.")
        #expect(analysis.speakers.map(\.name) == ["Ben Holt", "Ada Moss"])
        #expect(analysis.speakers.map(\.id.rawValue) == [0, 1])
    }

    @Test("those who are only named are no speakers")
    func silent() {
        #expect(SpeechAnalysis(of: "Ada Moss met Carl Dunn in the hall. “Never,” said Moss.").speakers.count == 1)
    }

    @Test("other forms are aliases, in order, each once, pronouns left out")
    func aliases() {
        let analysis = SpeechAnalysis(
            of: "Syrian dictator Bashar al-Assad spoke in the hall. “Never,” said the Syrian dictator. “No, never,” "
                + "said Assad. “Always,” he said. “Not at all,” Assad added.")
        #expect(analysis.speakers.map(\.name) == ["Bashar al-Assad"])
        #expect(analysis.speakers.first?.aliases == ["the Syrian dictator", "Assad"])
    }
}
