import Foundation

/// A first argument that names no command, and what may have been meant.
struct MistypedCommand: Equatable {
    /// What was typed.
    let name: String
    /// The command that is most like it; nil where none is.
    let likeliest: String?

    /// The mistake in `arguments`; nil where they begin with one of `commands`, with an option, or are none.
    init?(_ arguments: [String], commands: [String]) {
        guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else { return nil }
        name = first
        likeliest = Spelling.likeliest(first, among: commands)
    }

    /// What to say of it. A path says what can be done with files.
    var sentence: String {
        var advice = "\"quoth --help\" lists the commands."
        if let likeliest {
            advice = "Did you mean \"quoth \(likeliest)\"?"
        } else if FileManager.default.fileExists(atPath: name) {
            advice = "\"quoth import\" brings files into the library; \"quoth --help\" lists the commands."
        }
        return "There is no command \"\(name)\". \(advice)"
    }
}
