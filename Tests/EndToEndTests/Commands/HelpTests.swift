import Foundation
import Testing

@Suite("quoth --help and doctor")
struct HelpTests {
    @Test(
        "each command's help teaches by examples",
        arguments: [
            "import", "list", "search", "show", "quotes", "speakers", "extract", "export", "corrections", "config",
            "doctor",
            "read", "snapshot", "manual",
        ])
    func examples(command: String) throws {
        let outcome = try CommandFolder().quoth(command, "--help")
        #expect(outcome.status == 0 && outcome.output.contains("quoth \(command)"))
        #expect(outcome.output.contains("\n  quoth \(command)") || outcome.output.contains("| quoth \(command)"))
    }

    @Test("paragraphs of help fill the lines of the terminal", arguments: ["import", "search", "extract"])
    func paragraphs(command: String) throws {
        let help = try CommandFolder().quoth(command, "--help").output
        let paragraph = help.components(separatedBy: "\n\n")[1].split(separator: "\n")
        #expect(paragraph.count > 1 && paragraph.dropLast().allSatisfy { (60...80).contains($0.count) })
    }

    @Test("the version of the program is told, and that of the engine")
    func version() throws {
        let outcome = try CommandFolder().quoth("--version")
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /quoth \d+\.\d+\.\d+, engine \d+\n/) != nil)
    }

    @Test(
        "every complaint begins with the program's name",
        arguments: [["list", "--nonsense"], ["search", "\""], ["import"], ["list"], ["snapshot", "--keys", "<Foo>"]])
    func complaints(arguments: [String]) throws {
        let folder = try CommandFolder()
        let run = try folder.start(arguments)
        run.process.waitUntilExit()
        let errors = try String(contentsOfFile: run.name + ".err", encoding: .utf8)
        #expect(errors.hasPrefix("quoth: ") && !errors.contains("Error:"))
    }

    @Test("shells get completions that know the commands", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let outcome = try CommandFolder().quoth("--generate-completion-script", shell)
        #expect(outcome.status == 0)
        for word in ["import", "export", "snapshot", "theme"] { #expect(outcome.output.contains(word)) }
    }

    @Test("doctor tells terminal, locale and a library that is not there yet")
    func doctor() throws {
        let outcome = try CommandFolder().quoth("doctor")
        #expect(outcome.status == 0)
        for word in ["xterm", "C.UTF-8", "not there yet"] { #expect(outcome.output.contains(word)) }
    }

    @Test("a command that is mistyped is told with the likely one, and ends with a usage error")
    func mistyped() throws {
        let outcome = try CommandFolder().quoth("exrtact", "article.txt")
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.errors == "quoth: There is no command \"exrtact\". Did you mean \"quoth extract\"?\n")
    }

    @Test("doctor ends with an output error where there is no room for what it says", .enabled(if: Self.hasFullDevice))
    func fullDisk() throws {
        let folder = try CommandFolder()
        let process = Process()
        let errors = Pipe()
        process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
        process.arguments = ["doctor"]
        process.environment = ["QUOTH_LIBRARY": folder.path + "/library.db", "LANG": "C.UTF-8", "TERM": "xterm"]
        process.standardOutput = FileHandle(forWritingAtPath: Self.fullDevice)
        process.standardError = errors
        try process.run()
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
        #expect(complaint.hasPrefix("quoth: The output cannot be written"))
    }

    /// A device that takes no byte, as a full disk does; Linux has it.
    private static let fullDevice = "/dev/full"
    private static let hasFullDevice = FileManager.default.fileExists(atPath: fullDevice)
}
