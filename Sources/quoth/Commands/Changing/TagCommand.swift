import ArgumentParser
import ArticleStore

/// Give articles tags, or take tags away.
struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Give articles tags, or take tags away.",
        discussion: """
            A tag is a word, with or without "#" before it; case does not matter. "quoth undo" takes it back.

              quoth tag --add harbour --add budget 12 14
              quoth tag --remove budget 12
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "A tag to give; may be repeated.") var add: [String] = []
    @Option(help: "A tag to take away; may be repeated.") var remove: [String] = []
    @OptionGroup var articles: ArticleNumbers

    func validate() throws {
        guard !add.isEmpty || !remove.isEmpty else { throw ValidationError("Say which tags: --add TAG, --remove TAG.") }
        if let bad = (add + remove).first(where: { Self.tag($0) == nil }) {
            throw ValidationError("A tag is one word: \(bad.debugDescription) is not.")
        }
    }

    func run() throws {
        try CommandFailure.reporting {
            let change = ArticleChange.tag(adding: add.compactMap(Self.tag), removing: remove.compactMap(Self.tag))
            try articles.apply(change, in: library)
        }
    }

    /// A tag as the library has it; nil where what was typed is no single word.
    private static func tag(_ typed: String) -> String? {
        let word = typed.drop { $0 == "#" }
        let isWord = !word.isEmpty && !word.contains { $0.isWhitespace || $0 == "#" || $0 == "," }
        return isWord ? printable(word.lowercased()) : nil
    }
}
