import Testing

@testable import quoth_fuzz

@Suite("Making inputs")
struct InputMakerTests {
    @Test("a seed and a number always give the same input")
    func repeatable() {
        let numbers = 0..<64
        let inputs = numbers.map { InputMaker(seed: 7).input($0).bytes }
        let maker = InputMaker(seed: 7)
        #expect(numbers.reversed().map { maker.input($0).bytes } == inputs.reversed())
    }

    @Test("other numbers and other seeds give other inputs")
    func different() {
        let inputs = (0..<64).flatMap { number in (0..<4).map { InputMaker(seed: $0).input(number).bytes } }
        #expect(Set(inputs).count > 250)
    }

    @Test("inputs are of every kind: valid text and broken bytes, small and large, for every subject")
    func variety() {
        let inputs = (0..<512).map { InputMaker(seed: 1).input($0) }
        let valid = inputs.count { String(validating: $0.bytes, as: UTF8.self) != nil }
        #expect((150..<450).contains(valid))
        #expect(Set(inputs.map(\.part)) == Set(TextPart.allCases))
        #expect(inputs.count { $0.bytes.count < 4096 } > 250)
        #expect(inputs.count { $0.bytes.count > 20_000 } >= 3)
        #expect(inputs.allSatisfy { $0.bytes.count <= 1 << 21 })
    }

    @Test("every change copes with an empty text and an empty donor", arguments: Mutation.allCases)
    func empty(mutation: Mutation) {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            var text: [UInt8] = []
            mutation.apply(to: &text, donor: [], using: &generator)
            mutation.apply(to: &text, donor: text, using: &generator)
            #expect(text.count < 1 << 16)
        }
    }
}
