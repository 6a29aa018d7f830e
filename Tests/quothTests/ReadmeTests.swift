import Foundation
import Testing

@testable import ReaderUI
@testable import quoth

@Suite("README")
struct ReadmeTests {
    private static let root = URL(fileURLWithPath: ConfigurationFolder.assets).deletingLastPathComponent()
    private let text: String

    init() throws {
        text = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    }

    @Test("its tables have every key of the reader", arguments: Keymap.Context.allCases)
    func keys(_ context: Keymap.Context) {
        let cells = Set(text.matches(of: /`([^`\n]+)`/).map { String($0.output.1).replacing("\\|", with: "|") })
        for binding in Keymap.standard.bindings where binding.contexts.contains(context) {
            for sequence in binding.sequences.count > 3 ? [] : binding.sequences {
                #expect(cells.contains(sequence.map(\.name).joined()), "\(binding.meaning)")
            }
        }
        #expect(cells.contains("1–9"))
    }

    @Test("it names every command, and every picture and page it shows is there")
    func places() throws {
        for command in Quoth.configuration.subcommands.compactMap({ $0.configuration.commandName }) {
            #expect(text.contains("quoth \(command)") || text.contains("**\(command)**"), "\(command)")
        }
        let paths = text.matches(of: /\]\(([^)#]+)\)/).map { String($0.output.1) }.filter { !$0.contains("://") }
        #expect(paths.count > 10)
        for path in paths {
            #expect(FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path), "\(path)")
        }
    }

    @Test("the configuration it shows is one")
    func configuration() throws {
        let example = try #require(text.firstMatch(of: /```toml\n(?<text>[^`]+)```/)).output.text
        let loaded = try ConfigurationFolder(String(example)).load()
        #expect(loaded.problems.isEmpty && loaded.configuration.keys.count == 4 && loaded.configuration.theme == "dusk")
    }
}
