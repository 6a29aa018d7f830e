import TerminalCanvas
import Testing

@testable import CursesTerminal

@Suite("Input parser")
struct InputParserTests {
    @Test("what a terminal sends is what happened", arguments: KnownSequence.all)
    func known(sequence: KnownSequence) {
        var parser = InputParser()
        #expect(parser.take(sequence.bytes) + parser.endWaiting() == sequence.events)
    }

    @Test("a sequence may come in pieces, split at any byte", arguments: KnownSequence.all)
    func pieces(sequence: KnownSequence) {
        for split in sequence.bytes.indices.dropFirst() {
            var parser = InputParser()
            let first = parser.take(sequence.bytes[..<split])
            let second = parser.take(sequence.bytes[split...])
            #expect(first + second + parser.endWaiting() == sequence.events, "split at \(split)")
        }
    }

    @Test("what follows a sequence is read as it would be by itself", arguments: KnownSequence.all)
    func following(sequence: KnownSequence) {
        // An Escape and what follows it would be Alt.
        guard sequence.bytes != [0x1B] else { return }
        var parser = InputParser()
        #expect(parser.take(sequence.bytes + Array("z".utf8)) == sequence.events + [.key(.character("z"))])
    }

    @Test("an Escape is a key of its own only where nothing follows it in time")
    func escape() {
        var parser = InputParser()
        #expect(parser.take([0x1B]).isEmpty)
        #expect(parser.patience.map { (0.03...0.1).contains($0) } == true)
        #expect(parser.endWaiting() == [.key(.escape)])
        #expect(parser.patience == nil)
        #expect(parser.take([0x1B, 0x1B]) + parser.endWaiting() == [.key(.escape), .key(.escape)])
    }

    @Test(
        "a sequence without its end is dropped, and no part of it acts",
        arguments: ["\u{1B}[1;5", "\u{1B}O1", "\u{1B}[<0;1"])
    func unfinished(text: String) {
        var parser = InputParser()
        #expect(parser.take(text.utf8).isEmpty)
        // The rest may come late: it belongs to the sequence still.
        #expect(parser.endWaiting().isEmpty)
        #expect(parser.take("\u{1B}".utf8).isEmpty)
        #expect(parser.endWaiting() == [.key(.escape)])
    }

    @Test(
        "a string without its end is dropped after a while", arguments: ["\u{1B}]11;rgb:00", "\u{1B}P1$r", "\u{1B}_G"])
    func unfinishedString(text: String) {
        var parser = InputParser()
        #expect(parser.take(text.utf8).isEmpty)
        #expect(parser.patience != nil)
        #expect(parser.endWaiting().isEmpty)
        #expect(parser.take("j".utf8) == [.key(.character("j"))])
    }

    @Test(
        "Alt and a character that introduces sequences is Alt and that character",
        arguments: ["[", "O", "]", "P", "X", "^", "_"])
    func introducers(character: Character) {
        var parser = InputParser()
        #expect(parser.take([0x1B] + Array(character.utf8)).isEmpty)
        #expect(parser.endWaiting() == [.key(.alt(character))])
    }

    @Test("a control character within a sequence ends nothing but by cancelling")
    func controls() {
        var parser = InputParser()
        #expect(parser.take("\u{1B}[1\u{3};5\rD".utf8) == [.key(.modified(.control, .left))])
        #expect(parser.take("\u{1B}[1;\u{18}j".utf8) == [.key(.character("j"))])
        for begun in ["\u{1B}[1;", "\u{1B}[[", "\u{1B}[M!", "\u{1B}O1", "\u{1B}]0;D", "\u{1B}["] {
            #expect(parser.take((begun + "\u{1B}[B").utf8) == [.key(.down)], "\(begun.dropFirst())")
        }
    }

    @Test("very long sequences are dropped whole")
    func long() {
        var parser = InputParser()
        let digits = String(repeating: "7;", count: 50_000)
        #expect(parser.take("\u{1B}[\(digits)5D".utf8).isEmpty)
        #expect(parser.take("\u{1B}]0;\(digits)\u{7}".utf8).isEmpty)
        #expect(parser.take("j".utf8) == [.key(.character("j"))])
    }

    @Test("bytes that are no UTF-8 are dropped, and what follows them counts")
    func badBytes() {
        var parser = InputParser()
        #expect(parser.take([0xFF, 0x6A, 0xE2, 0x80, 0x6A, 0xC3]) == [.key(.character("j")), .key(.character("j"))])
        #expect(parser.endWaiting().isEmpty)
        #expect(parser.take([0xA9]).isEmpty)
    }
}

@Suite("Pasting")
struct PasteTests {
    private let opening = "\u{1B}[200~"
    private let closing = "\u{1B}[201~"

    @Test(
        "what stands between the brackets is pasted text, whatever it is",
        arguments: ["rm -rf ~\nD*", "", "\u{1B}[1;5D", "\u{1B}[20", "\u{1B}\u{1B}[201", "“Øre”\t\u{3}\u{1A}", "[201~"])
    func text(pasted: String) {
        var parser = InputParser()
        let bytes = Array((opening + pasted + closing + "j").utf8)
        #expect(parser.take(bytes) == [.paste(pasted), .key(.character("j"))])
        for split in bytes.indices {
            var parser = InputParser()
            #expect(
                parser.take(bytes[..<split]) + parser.take(bytes[split...]) == [.paste(pasted), .key(.character("j"))])
        }
    }

    @Test("a paste that stalls goes on where it was, or is ended with Ctrl-C")
    func stalled() {
        var parser = InputParser()
        #expect(parser.take((opening + "half\u{3}").utf8).isEmpty)
        #expect(parser.endWaiting().isEmpty)
        #expect(parser.take(("D" + closing).utf8) == [.paste("half\u{3}D")])
        #expect(parser.take((opening + "half").utf8).isEmpty)
        #expect(parser.endWaiting().isEmpty)
        #expect(parser.take("\u{3}j".utf8) == [.paste("half"), .key(.character("j"))])
    }

    @Test("of a paste of any length no more is kept than anybody needs, and its end is found")
    func long() {
        var parser = InputParser()
        let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
        var events = parser.take(opening.utf8)
        for _ in 1...9 { events += parser.take(megabyte) }
        events += parser.take((closing + "j").utf8)
        guard case .paste(let text) = events.first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == PasteBuffer.maximumLength)
        #expect(events.dropFirst() == [.key(.character("j"))])
    }

    @Test("an Escape pressed directly before a paste is a key")
    func afterEscape() {
        var parser = InputParser()
        #expect(parser.take(("\u{1B}" + opening + "x" + closing).utf8) == [.key(.escape), .paste("x")])
    }
}
