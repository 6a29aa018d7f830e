import Testing

@testable import quoth

@Suite("Looks at the library")
struct LookLimitTests {
    @Test("there is one a second at most")
    func limited() {
        var looks = LookLimit()
        let times = stride(from: 100.0, to: 110.0, by: 0.1)
        var taken = 0
        for time in times where looks.isDue(at: time) { taken += 1 }
        #expect(taken <= 10)
        #expect(taken >= 9)
    }

    @Test("one that was taken otherwise counts, too")
    func noted() {
        var looks = LookLimit()
        looks.note(5)
        let (early, late) = (looks.isDue(at: 5.5), looks.isDue(at: 6))
        #expect(!early)
        #expect(late)
    }
}
