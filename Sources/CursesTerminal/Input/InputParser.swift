import TerminalCanvas

/// Turns the bytes that a terminal sends into events.
///
/// An Escape begins a sequence, which is read to its end by the grammar of ECMA-48 and what terminals made of it. A sequence
/// that reports a key, the mouse, focus or a paste becomes an event; every other one, such as a terminal's answer to a
/// question, is dropped whole, so that no part of it acts as a key. Cost is constant a byte.
public struct InputParser {
    /// What a byte belongs to.
    private enum State: Equatable {
        /// Nothing that came before.
        case ground
        /// A character of several bytes; Alt is held where an Escape was before it.
        case character(isAlt: Bool)
        /// What follows an Escape.
        case escape
        /// A control sequence (CSI).
        case control
        /// A key of the number pad or a function key (SS3).
        case singleShift
        /// The one byte behind CSI [, which is the Linux console's form of F1 to F5.
        case consoleFunction
        /// The bytes behind CSI M.
        case pointer
        /// A string that a terminal answers with (OSC, DCS, APC, PM, SOS); the last byte may have been an Escape.
        case string(endsInEscape: Bool)
        /// Pasted text; after a long silence Ctrl-C may end it.
        case paste(isStalled: Bool)
    }

    /// Seconds after which nothing more comes of an Escape: longer than a connection takes between the pieces of a sequence,
    /// shorter than anybody notices.
    private static let escapePatience = 0.06
    /// Seconds after which a sequence has no end.
    private static let sequencePatience = 1.0
    /// Seconds after which a paste has stalled.
    private static let pastePatience = 5.0
    /// No sequence that means anything is longer, in bytes; of a longer one the end is found, and that is all.
    private static let maximumLength = 64

    private let keys: TerminalKeys
    private var decoder: CharacterDecoder
    private var state = State.ground
    /// The sequence so far, from its Escape; not what a string holds.
    private var sequence: [UInt8] = []
    /// Whether another Escape stood directly before the sequence: some terminals put it there for Alt.
    private var isAfterEscape = false
    private var paste = PasteBuffer()
    private var events: [TerminalEvent] = []

    /// Makes a parser.
    ///
    /// - Parameter keys: The sequences that this kind of terminal sends besides the common ones.
    /// - Parameter isUTF8: Whether characters come in UTF-8; otherwise in the encoding of the process's locale.
    public init(keys: TerminalKeys = TerminalKeys(), isUTF8: Bool = true) {
        self.keys = keys
        decoder = CharacterDecoder(isUTF8: isUTF8)
    }

    /// Seconds to wait for the next byte before ``endWaiting()``; nil where what has come is complete, or begun beyond doubt.
    public var patience: Double? {
        switch state {
        case .ground, .paste(isStalled: true): nil
        case .escape: Self.escapePatience
        // A person types an Escape and a bracket, perhaps, but not what follows it in a sequence.
        case .control, .singleShift: sequence.count > 2 ? nil : Self.sequencePatience
        case .character, .consoleFunction, .pointer, .string: Self.sequencePatience
        case .paste: Self.pastePatience
        }
    }

    /// Whether what comes is pasted text, of which many bytes may be taken at once.
    public var isInsidePaste: Bool { if case .paste = state { true } else { false } }

    /// Takes bytes, in pieces of any size, and returns what they complete.
    public mutating func take(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
        for byte in bytes { take(byte) }
        defer { events = [] }
        return events
    }

    /// Takes in that ``patience`` has passed and nothing came. An Escape was a key, then; a sequence without its end is dropped.
    public mutating func endWaiting() -> [TerminalEvent] {
        switch state {
        case .ground: break
        case .escape:
            emitEscapes(isAfterEscape ? 2 : 1)
            end()
        case .paste: state = .paste(isStalled: true)
        case .string(endsInEscape: true):
            end()
            emitEscapes(1)
        case .control, .singleShift, .string:
            // Alt and the character that would have introduced the sequence.
            if sequence.count == 2, let character = Character(ascii: sequence[1]) {
                if isAfterEscape { emitEscapes(1) }
                events.append(.key(.alt(character)))
            }
            end()
        case .character, .consoleFunction, .pointer: end()
        }
        defer { events = [] }
        return events
    }

    /// Forgets the beginning of whatever has not come to its end, because somebody else read from the terminal meanwhile.
    public mutating func reset() {
        end()
        paste = PasteBuffer()
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: begin(byte)
        case .character(let isAlt): takeCharacter(byte, isAlt: isAlt)
        case .escape: takeAfterEscape(byte)
        case .control, .singleShift: takeSequence(byte)
        // Neither has an Escape within: another sequence begins.
        case .consoleFunction where byte == Control.escape, .pointer where byte == Control.escape:
            end()
            begin(byte)
        case .consoleFunction:
            let key = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) ? Key.function(Int(byte) - 0x40) : nil
            finish(key)
        case .pointer: takePointer(byte)
        case .string(let endsInEscape): takeString(byte, endsInEscape: endsInEscape)
        case .paste(let isStalled): takePaste(byte, isStalled: isStalled)
        }
    }

    private mutating func begin(_ byte: UInt8) {
        switch byte {
        case Control.escape: (state, sequence) = (.escape, [byte])
        case ..<0x80:
            if let key = Key(typed: Unicode.Scalar(byte)) { events.append(.key(key)) }
        default: takeCharacter(byte, isAlt: false)
        }
    }

    private mutating func takeCharacter(_ byte: UInt8, isAlt: Bool) {
        let isFirst = !decoder.isInsideCharacter
        switch decoder.take(byte) {
        case .incomplete: state = .character(isAlt: isAlt)
        case .scalar(let scalar):
            end()
            if let introducer = Control.introducer(scalar) {
                introduce(introducer)
            } else if case .character(let character) = Key(typed: scalar) {
                events.append(.key(isAlt ? .alt(character) : .character(character)))
            }
        case .invalid:
            end()
            if !isFirst {
                begin(byte)
            } else if let introducer = Control.introducer(Unicode.Scalar(byte)) {
                introduce(introducer)
            }
        }
    }

    /// Begins a sequence whose introducer came as one character (C1) instead of an Escape and another.
    private mutating func introduce(_ second: UInt8) {
        sequence = [Control.escape]
        takeAfterEscape(second)
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        sequence.append(byte)
        if !keys.continues(sequence), let key = keys.key(sequence) { return finish(key) }
        switch byte {
        case Control.escape:
            if isAfterEscape { emitEscapes(1) }
            isAfterEscape = true
            sequence = [byte]
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "O"): state = .singleShift
        case _ where Control.stringIntroducers.contains(byte): state = .string(endsInEscape: false)
        case ..<0x80:
            finish(Key(typed: Unicode.Scalar(byte)).flatMap { .held(.alt, $0) }, isKeyItself: true)
        default:
            if isAfterEscape { emitEscapes(1) }
            isAfterEscape = false
            takeCharacter(byte, isAlt: true)
        }
    }

    private mutating func takeSequence(_ byte: UInt8) {
        switch byte {
        case Control.escape:
            end()
            begin(byte)
            return
        case Control.cancel, Control.substitute: return end()
        case ..<0x20: return
        default: break
        }
        if sequence.count <= Self.maximumLength { sequence.append(byte) }
        if !keys.continues(sequence), let key = keys.key(sequence) { return finish(key) }
        if state == .singleShift { return takeSingleShift(byte) }
        switch byte {
        case UInt8(ascii: "[") where sequence.count == 3: state = .consoleFunction
        case UInt8(ascii: "M") where sequence.count == 3: state = .pointer
        case 0x40...0x7E: finishControlSequence()
        default: break
        }
    }

    private mutating func takeSingleShift(_ byte: UInt8) {
        let isParameter = (0x30...0x3B).contains(byte)
        guard !isParameter else { return }
        finish(NumberPad.key(sequence.dropFirst(2)))
    }

    private mutating func finishControlSequence() {
        guard sequence.count <= Self.maximumLength, let control = ControlSequence(Array(sequence.dropFirst(2))) else {
            return finish(nil)
        }
        if control.isPasteBeginning {
            emitEscapesBefore()
            end()
            state = .paste(isStalled: false)
        } else if control.isMouseReport {
            finishReport(control.mouse.map { .mouse($0) })
        } else if control.focus != nil || control.prefix != nil {
            finishReport(control.focus)
        } else {
            finish(control.key)
        }
    }

    private mutating func takePointer(_ byte: UInt8) {
        sequence.append(byte)
        let report = sequence.dropFirst(3)
        guard report.count == PointerReport.length else { return }
        finishReport(PointerReport.mouse(report).map { .mouse($0) })
    }

    private mutating func takeString(_ byte: UInt8, endsInEscape: Bool) {
        if endsInEscape {
            end()
            if byte == UInt8(ascii: "\\") { return }
            // An Escape that does not end the string begins another sequence.
            begin(Control.escape)
            return take(byte)
        }
        switch byte {
        case Control.bell, Control.cancel, Control.substitute: finishReport(nil)
        case Control.escape:
            emitEscapesBefore()
            state = .string(endsInEscape: true)
        default: if sequence.count <= 2 { sequence.append(byte) }
        }
    }

    private mutating func takePaste(_ byte: UInt8, isStalled: Bool) {
        if isStalled {
            state = .paste(isStalled: false)
            if byte == Control.interrupt { return finishPaste() }
        }
        if paste.take(byte) { finishPaste() }
    }

    private mutating func finishPaste() {
        events.append(.paste(paste.text))
        reset()
    }

    /// Ends a sequence that stands for a key. With an Escape before it, Alt is held, or Escape was a key of its own where
    /// the sequence is `isKeyItself`.
    private mutating func finish(_ key: Key?, isKeyItself: Bool = false) {
        if isAfterEscape, isKeyItself { emitEscapes(1) }
        let modifiers: KeyModifiers = isAfterEscape && !isKeyItself ? .alt : []
        if let key = key.flatMap({ Key.held(modifiers, $0) }) { events.append(.key(key)) }
        end()
    }

    /// Ends a sequence that the terminal sent by itself.
    private mutating func finishReport(_ event: TerminalEvent?) {
        emitEscapesBefore()
        if let event { events.append(event) }
        end()
    }

    private mutating func emitEscapesBefore() {
        if isAfterEscape { emitEscapes(1) }
        isAfterEscape = false
    }

    private mutating func emitEscapes(_ count: Int) {
        events += Array(repeating: .key(.escape), count: count)
    }

    private mutating func end() {
        (state, sequence, isAfterEscape) = (.ground, [], false)
        decoder.reset()
    }
}
