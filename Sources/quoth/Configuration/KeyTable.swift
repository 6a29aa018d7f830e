import ReaderUI
import TerminalCanvas

/// The keys of a configuration file: sequences in the notation of `quoth snapshot`, and what they are to mean.
enum KeyTable {
    /// The name of the table.
    static let name = "keys"
    /// What stands for a key that is to mean nothing.
    static let nothing = "none"
    /// What a macro begins with.
    static let macro = "press "

    /// Reads the changes of a table of keys; `report` is told what is wrong with the value of which keys.
    static func changes(in node: TOMLNode, report: ([String], String) -> Void) -> [KeyChange] {
        guard case .table(let members) = node else {
            report([name], "keys is a table: [keys], and below it lines like \"J\" = \"half-page-down\".")
            return []
        }
        var changes: [KeyChange] = []
        for (key, node) in members.sorted(by: { $0.key < $1.key }) {
            guard case .table(let own) = node else {
                changes += change(key, node, nil) { report([name, key], $0) }
                continue
            }
            guard let context = contexts[key] else {
                let names = contexts.keys.sorted().joined(separator: ", ")
                report([name, key], "There is no place \(key); there are \(names).")
                continue
            }
            for (key, node) in own.sorted(by: { $0.key < $1.key }) {
                changes += change(key, node, [context]) { report([name, context.identifier, key], $0) }
            }
        }
        return changes
    }

    private static let contexts = Dictionary(
        uniqueKeysWithValues: Keymap.Context.allCases.map { ($0.identifier, $0) })

    private static func change(
        _ key: String, _ node: TOMLNode, _ contexts: Set<Keymap.Context>?, report: (String) -> Void
    ) -> [KeyChange] {
        do {
            let keys = try KeyNotation.keys(key)
            guard !keys.isEmpty else { throw KeyNotation.Failure(text: "\"\"") }
            guard let text = node.text else {
                report("\(key) wants a command, \"\(nothing)\", or \"\(macro)\" and keys.")
                return []
            }
            if text == nothing { return [KeyChange(keys: keys, action: nil, contexts: contexts)] }
            if text.hasPrefix(macro) {
                let pressed = try KeyNotation.keys(String(text.dropFirst(macro.count)))
                return [KeyChange(keys: keys, action: .keys(pressed), contexts: contexts)]
            }
            guard let command = Command(name: text) else {
                let likely = Spelling.likeliest(text, among: Command.allCases.map(\.name))
                report(
                    "There is no command \(text)"
                        + (likely.map { "; is it \($0)?" } ?? ": \"quoth config --keys\" lists them."))
                return []
            }
            return [KeyChange(keys: keys, action: .command(command), contexts: contexts)]
        } catch {
            report("\(error)")
            return []
        }
    }
}
