import Testing

@testable import ReadingPage

@Suite struct SpeakerColoringTests {
    private func candidate(_ name: String, on lines: ClosedRange<Int>...) -> SpeakerColoring.Candidate {
        SpeakerColoring.Candidate(name: name, lines: lines)
    }

    /// So many speakers, each on a line of its own, `gap` lines below the one before.
    private func speakers(_ count: Int, gap: Int) -> [SpeakerColoring.Candidate] {
        (0..<count).map { candidate("Speaker \($0)", on: $0 * gap...$0 * gap) }
    }

    @Test(
        "a speaker who speaks alone has the colour that the name has everywhere, by whichever part of the name",
        arguments: [("Bashar al-Assad", "Assad"), ("John Kerry", "Kerry"), ("JOHN KERRY", "kerry")])
    func stable(name: String, other: String) {
        #expect(SpeakerColoring.preferred(for: name) == SpeakerColoring.preferred(for: other))
        #expect(SpeakerColoring.looks(for: [candidate(name, on: 0...2)]) == [SpeakerColoring.preferred(for: other)])
    }

    @Test("eight speakers have eight colours, however far apart", arguments: [1, 100])
    func eight(gap: Int) {
        #expect(Set(SpeakerColoring.looks(for: speakers(8, gap: gap))).isSubset(of: Set(0..<8)))
        #expect(Set(SpeakerColoring.looks(for: speakers(8, gap: gap))).count == 8)
    }

    @Test("where two prefer one colour, who matters more has it, and the other takes nobody else’s")
    func preference() {
        let third = (0...).lazy.map { "Name\($0)" }.first {
            SpeakerColoring.preferred(for: $0) == (SpeakerColoring.preferred(for: "Moss") + 1) % 8
        }
        let names = ["Ada Moss", "Ben Moss", third ?? ""]
        let looks = SpeakerColoring.looks(for: names.map { candidate($0, on: 0...0) })
        #expect(looks[0] == SpeakerColoring.preferred(for: "Moss"))
        #expect(looks[2] == SpeakerColoring.preferred(for: names[2]))
        #expect(looks[1] != looks[0])
        #expect(looks[1] != looks[2])
    }

    @Test("thirty-two speakers have thirty-two looks; further ones have numbers beside theirs")
    func looks() {
        let looks = SpeakerColoring.looks(for: speakers(40, gap: 1))
        #expect(Set(looks.prefix(32)) == Set(0..<32))
        #expect(looks.dropFirst(32).allSatisfy { $0 >= 32 })
    }

    @Test("of nine speakers, two who are out of sight of each other share a colour")
    func outOfSight() {
        for far in 0..<8 {
            let first = (0..<8).map { candidate("Speaker \($0)", on: $0 == far ? 500...500 : $0...$0) }
            let looks = SpeakerColoring.looks(for: first + [candidate("Late", on: 10...11)])
            #expect(Set(looks).count == 9)
            let near = looks.indices.filter { $0 != far }
            #expect(Set(near.map { looks[$0] % 8 }).count == 8)
        }
    }

    @Test("where all colours are in sight, none comes again nearby")
    func furthest() {
        let looks = SpeakerColoring.looks(for: speakers(24, gap: 4))
        for place in 0..<22 {
            #expect(looks[place] % 8 != looks[place + 1] % 8)
            #expect(looks[place] % 8 != looks[place + 2] % 8)
        }
    }

    @Test("hundreds of speakers have looks in no time")
    func hundreds() {
        let crowd = (0..<2_000).map { candidate("Speaker \($0)", on: 0...5_000) }
        #expect(SpeakerColoring.looks(for: crowd).count == 2_000)
    }

    @Test("who had a look keeps it, whoever else speaks now")
    func keeping() {
        let looks = SpeakerColoring.looks(for: speakers(3, gap: 1), keeping: ["Speaker 1": 17])
        #expect(looks[1] == 17)
        #expect(looks[0] % 8 != 1)
        #expect(looks[2] % 8 != 1)
    }

    @Test("names spread over all colours")
    func spread() {
        let wanted = (0..<400).map { SpeakerColoring.preferred(for: "Name\($0)") }
        for color in 0..<8 { #expect(wanted.count { $0 == color } > 20) }
    }
}
