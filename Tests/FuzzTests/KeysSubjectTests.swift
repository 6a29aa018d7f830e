import Testing

@testable import quoth_fuzz

@Suite("Random input from a terminal")
struct KeysSubjectTests {
    private static let strings = 100_000

    @Test("no character of a sequence acts as a key, pieces make no difference, and every beginning has an end")
    func random() {
        let subject = KeysSubject(seed: 7, limit: nil)
        for number in 0..<Self.strings {
            let input = subject.input(number)
            guard input.bytes.count < 200 else { continue }
            #expect(subject.complaints(about: input).isEmpty, "\(input.bytes)")
        }
    }

    @Test("long inputs are sound, too")
    func long() {
        let subject = KeysSubject(seed: 8, limit: nil)
        let inputs = (0..<5_000).lazy.map(subject.input).filter { $0.bytes.count > 1_000 }
        #expect(inputs.contains { _ in true })
        for input in inputs { #expect(subject.complaints(about: input).isEmpty) }
    }

    @Test(
        "what may act as a key is what stands outside of sequences",
        arguments: [
            ("jD", "jD"), ("\u{1B}[1;5D", ""), ("\u{1B}[1;5Dj", "j"), ("\u{1B}]0;D\u{7}j", "j"),
            ("\u{1B}[200~D\u{1B}[201~j", "j"),
            ("\u{1B}xj", "j"), ("\u{1B}Ojj", "*j"), ("\u{1B}[MDDDj", "j"), ("éj", "j"),
        ])
    func plain(text: String, characters: String) {
        #expect(String(PlainInput.characters(in: Array(text.utf8))) == characters)
    }
}
