import TerminalCanvas

/// A control sequence of ECMA-48 (CSI), taken apart.
struct ControlSequence: Hashable {
    /// What makes it private: "<", "=", ">" or "?"; nil where it is not.
    let prefix: UInt8?
    /// Its numbers; a missing one is nil. A parameter's own parts, which colons separate, are the inner arrays; there is always one.
    let parameters: [[Int?]]
    /// What stands before the final byte, 0x20 to 0x2F.
    let intermediates: [UInt8]
    /// What it does, 0x40 to 0x7E.
    let final: UInt8

    /// No terminal sends larger numbers.
    private static let maximumNumber = 1 << 24

    /// Takes apart what follows the introducer, the final byte included; nil where it breaks the grammar.
    init?(_ bytes: [UInt8]) {
        guard let final = bytes.last, (0x40...0x7E).contains(final) else { return nil }
        var body = bytes.dropLast()
        let isPrivate = body.first.map { (0x3C...0x3F).contains($0) } ?? false
        prefix = isPrivate ? body.removeFirst() : nil
        let numbers = body.prefix { (0x30...0x3B).contains($0) }
        intermediates = Array(body.dropFirst(numbers.count))
        guard intermediates.allSatisfy({ (0x20...0x2F).contains($0) }) else { return nil }
        self.final = final
        guard !numbers.isEmpty else {
            parameters = []
            return
        }
        parameters = numbers.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { parameter in
            parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
        }
    }

    /// The first part of the parameter at `index`; nil where it is missing.
    func number(_ index: Int) -> Int? {
        parameters.indices.contains(index) ? parameters[index].first ?? nil : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty else { return nil }
        return digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), maximumNumber) }
    }
}

extension KeyModifiers {
    /// The bits of super, hyper and meta, as xterm and kitty count them.
    private static let others = 0b11_1000
    private static let counted = 0b111

    /// What xterm and kitty write for modifiers: a sum of bits, and one. Locks do not count.
    init(parameter: Int?) {
        let bits = max(0, (parameter ?? 1) - 1)
        let held = KeyModifiers(rawValue: UInt8(bits & Self.counted))
        self = bits & Self.others == 0 ? held : held.union(.super)
    }
}
