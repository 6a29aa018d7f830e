import Testing

@testable import quoth_fuzz

@Suite("Documents that no program writes")
struct DocumentSubjectTests {
    private static let seed: UInt64 = 2
    private static let documents = 120

    @Test("their importers keep their promises", arguments: DocumentKind.allCases)
    func soundness(kind: DocumentKind) {
        let subject = DocumentSubject(kind, seed: Self.seed, limit: nil)
        let worker = Worker(subject: subject, first: 0, step: 1, end: Self.documents, deadline: nil)
        var last = WorkProgress()
        let isSound = worker.run { last = $0 }
        #expect(isSound, "\(kind) \(last.number): \(subject.complaints(about: subject.input(last.number)))")
        #expect(last.inputCount == Self.documents)
    }

    @Test(
        "a document of a number is the same in every run, and another one of another seed",
        arguments: DocumentKind.allCases)
    func numbers(kind: DocumentKind) {
        let maker = DocumentMaker(kind, seed: Self.seed)
        #expect((0..<50).map(maker.document) == (0..<50).map(DocumentMaker(kind, seed: Self.seed).document))
        #expect((0..<50).map(maker.document) != (0..<50).map(DocumentMaker(kind, seed: 3).document))
    }

    @Test("a control character in a field is complained of, but for breaks and tabs in a text")
    func controls() {
        #expect(DocumentFields.firstWithControl(lines: ["a\u{1B}"], texts: []) == "a\u{1B}")
        #expect(DocumentFields.firstWithControl(lines: [], texts: ["a\n\tb"]) == nil)
        #expect(DocumentFields.firstWithControl(lines: ["a\n"], texts: []) == "a\n")
    }
}
