import NewsModel
import Testing

@testable import Attribution

@Suite("Names")
struct NameFinderTests {
    @Test(
        "capitalized words are names, and calendar words are none",
        arguments: [
            "In the old days ⟨Ada Moss⟩ met with ⟨Ben Holt⟩.", "⟨Moss⟩ left early that day.",
            "The hall fell still. Said ⟨Moss⟩ in the end: Never.",
            "Then ⟨Ada Moss⟩ met ⟨Ben Holt⟩.", "Running is good.", "Eventually ⟨Moss⟩ left the town in a hurry.",
            "Unfortunately ⟨Ada Moss⟩ left the town in a hurry.",
            "On Monday in March ⟨Ada Moss⟩ left the town in a hurry.",
            "In the old days ⟨Émile Zola⟩ met with ⟨Øystein Berg⟩.",
            "In the old days ⟨J. K. Moss⟩ left the town in a hurry.",
            "In the old days ⟨Bashar al-Assad⟩ left the town in a hurry.",
            "In the old days ⟨O’Neil⟩ left the town in a hurry.", "In the old days ⟨李明⟩ left the town in a hurry.",
            "In the old days ⟨April Moss⟩ left the town in a hurry.",
        ])
    func names(marked: String) throws { try expectNames(marked) }

    @Test(
        "titles stand before a name's core",
        arguments: [
            "In the old days ⟦Mayor ⟨Ada Moss⟩⟧ left the town in a hurry.",
            "In the old days ⟦Dr. ⟨Ada Moss⟩⟧ left the town in a hurry.",
            "In the old days ⟦Mr. ⟨Holt⟩⟧ left the town in a hurry.",
            "In the old days ⟦Prime Minister ⟨Ana Lund⟩⟧ left the town in a hurry.",
            "In the old days ⟦Secretary of State ⟨John Kerry⟩⟧ left the town in a hurry.",
            "In the old days ⟦Police Chief ⟨Ada Moss⟩⟧ left the town in a hurry.",
            "In the old days ⟦Lt. Gov. ⟨Ada Moss⟩⟧ left the town in a hurry.",
            "In the old days ⟦President ⟨Obama⟩⟧ left the town in a hurry.",
            "In the old days ⟦Attorney General ⟨Loretta Lynch⟩⟧ left the town in a hurry.",
        ])
    func titles(marked: String) throws { try expectNames(marked) }

    @Test(
        "small words belong to the name of a body",
        arguments: [
            "In the old days the ⟨Department of Tides and Human Services⟩ met in the town.",
            "In the old days the ⟨Harbour and Tides Committee⟩ met in the town.",
            "In the old days the ⟨Committee to Protect Divers⟩ met in the town.",
            "In the old days the ⟨Women’s Media Centre⟩ met in the town.",
            "In the old days the ⟨Freedom of the Press Foundation⟩ met in the town.",
            "In the old days ⟨Lund Today⟩ wrote of the town.",
            "In the old days the ⟨University of Hallan⟩ and ⟨Apex Tours⟩ met in the town.",
            "In the old days ⟦Princess ⟨Ada of Norland⟩⟧ left the town in a hurry.",
        ])
    func bodies(marked: String) throws { try expectNames(marked) }

    @Test(
        "particles and suffixes belong to the name",
        arguments: [
            "In the old days ⟨Ludwig van Beethoven⟩ left the town in a hurry.",
            "In the old days ⟨Ursula von der Leyen⟩ left the town in a hurry.",
            "In the old days ⟨Robert De Niro⟩ left the town in a hurry.",
            "In the old days ⟨Martin Luther King Jr.⟩ left the town in a hurry.",
            "In the old days ⟨Robert Downey, Jr.⟩ left the town in a hurry.",
            "In the old days ⟨Thurston Howell III⟩ left the town in a hurry.",
            "In the old days ⟨Leonardo da Vinci⟩ left the town in a hurry.",
        ])
    func particles(marked: String) throws { try expectNames(marked) }

    @Test(
        "a quoted nickname belongs to the name",
        arguments: [
            "In the old days ⟨Robert “Bobby” Scott⟩ left the town in a hurry.",
            "In the old days ⟨Robert \"Bobby\" Scott⟩ left the town in a hurry.",
            "In the old days ⟨Ada Moss⟩ said “⟨Bobby⟩” twice.",
        ])
    func nicknames(marked: String) throws { try expectNames(marked) }

    @Test(
        "an organisation's name reaches over its small words",
        arguments: [
            "He joined the ⟨Department of Justice⟩ then.", "He joined the ⟨Center for Responsive Politics⟩ then.",
            "He joined the ⟨Council on Foreign Relations⟩ then.", "He joined the ⟨University of the West⟩ then.",
            "He joined the ⟨Institute of Tides and Currents⟩ then.", "He joined ⟨Marlow & Sons Company⟩ then.",
        ])
    func organisations(marked: String) throws {
        let expected = try MarkedText(marked)
        try expectNames(marked)
        #expect(StagedText(expected.plain).named.names.map(\.kind) == [.organisation])
    }

    @Test(
        "a person's name does not reach over small words",
        arguments: [
            "In the old days ⟨Ada Moss⟩ of ⟨Port Ellery⟩ left the town in a hurry.",
            "Here stands the long view of ⟨Ada Moss⟩ on ⟨Ben Holt⟩ written down again.",
            "In the old days ⟨Ada Moss⟩ and ⟨Ben Holt⟩ left the town in a hurry.",
            "In the old days ⟨Ada Moss⟩, ⟨Ben Holt⟩ and others left the town in a hurry.",
            "In the old days the ⟨University of Hallan⟩ and ⟨Apex Tours⟩ left the town in a hurry.",
            "In the old days the ⟨Department of Justice⟩ and ⟨NATO⟩ left the town in a hurry.",
        ])
    func people(marked: String) throws { try expectNames(marked) }

    @Test(
        "a capital that only begins a sentence makes no name",
        arguments: [
            "Residents complained.", "Yesterday it rained.", "Critics of ⟨Moss⟩ left the town in a hurry.",
            "The mayor left. She sang.",
            "“Police came,” ⟨Moss⟩ said.", "⟦Mayor ⟨Ada Moss⟩⟧ left the town in a hurry.",
            "Speaking is good. Officials agree.",
        ])
    func sentenceStarts(marked: String) throws { try expectNames(marked) }

    @Test(
        "short forms that are words, too, are names in capitals alone",
        arguments: [
            "In the old days the ⟨US⟩ told the ⟨WHO⟩ so.", "In the old days they told us who it was.",
            "⟨US⟩ officials told the ⟨WHO⟩ so.", "In the old days it said THIS WHO ⟨DARES WINS⟩ on the wall.",
        ])
    func shortForms(marked: String) throws { try expectNames(marked) }

    @Test("in a headline only those named below are names")
    func headlines() throws {
        try expectNames(
            "Harbour Vote Splits Council, ⟨Ada Moss⟩ Warns\n\nYesterday the vote on the harbour split those on the "
                + "council, and ⟨Ada Moss⟩ warned of it.")
    }

    @Test("words known as first names or titles tell persons")
    func kinds() {
        let names = StagedText("In the old days Ada Moss met with Mr. Holt and saw Brightwater again.").named.names
        #expect(names.map(\.kind) == [.person, .person, .unknown])
        #expect(names.map(\.hasTitle) == [false, true, false])
    }

    /// The core is marked as source, and the whole run as content where there is more of it.
    private func expectNames(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let expected = try MarkedText(marked)
        let named = StagedText(expected.plain).named
        let marks = named.names.flatMap { name in
            [MarkedText.Mark(part: .source, number: 1, range: named.text.range(name.core))]
                + (name.hasTitle ? [.init(part: .content, number: 1, range: named.text.range(name.tokens))] : [])
        }
        let found = MarkedText(plain: expected.plain, marks: marks)
        #expect(found == expected, "found: \(found)", sourceLocation: sourceLocation)
    }
}
