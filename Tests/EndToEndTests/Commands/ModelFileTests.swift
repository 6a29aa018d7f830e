import Foundation
import Testing

@Suite("The engine's model")
struct ModelFileTests {
    let folder: CommandFolder

    init() throws { folder = try CommandFolder() }

    @Test("without it nothing is extracted or imported, and what to do is told", arguments: ["extract", "import"])
    func missing(command: String) throws {
        try folder.write("a.txt", "“No,” said Ada Moss.")
        let outcome = try folder.quoth(command, "a.txt", environment: ["QUOTH_ASSETS": folder.path + "/none"])
        #expect(outcome.status == 66 && outcome.output.isEmpty)
        #expect(
            outcome.errors.hasPrefix("quoth: The engine’s model, \(folder.path)/none/attribution.model, is not there."))
        #expect(outcome.errors.contains("Install Quoth again"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/library.db"))
    }

    @Test("a damaged one is refused", arguments: ["extract", "import"])
    func damaged(command: String) throws {
        try folder.write("a.txt", "“No,” said Ada Moss.")
        try folder.write("attribution.model", "QUOTHMDL and no more")
        let outcome = try folder.quoth(command, "a.txt", environment: ["QUOTH_ASSETS": folder.path])
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("\(folder.path)/attribution.model, cannot be used: "))
    }

    @Test("reading does without it: lists, quotes and the reader's screen")
    func reading() throws {
        try folder.write("a.txt", "Vote\n\n“No,” said Ada Moss.")
        #expect(try folder.quoth("import", "a.txt").status == 0)
        let environment = ["QUOTH_ASSETS": folder.path]
        for command in ["list", "quotes", "speakers", "snapshot"] {
            let outcome = try folder.quoth(command, environment: environment)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command)")
        }
    }

    @Test("doctor names it, and says what to do where it cannot be used")
    func doctor() throws {
        let whole = try folder.quoth("doctor")
        #expect(whole.status == 0)
        #expect(whole.output.contains("/attribution.model\n          whole: "))
        let missing = try folder.quoth("doctor", environment: ["QUOTH_ASSETS": folder.path])
        #expect(missing.status == 65)
        #expect(missing.output.contains("model     \(folder.path)/attribution.model\n          damage: "))
        #expect(missing.output.contains("what to do: Install Quoth again"))
    }
}
