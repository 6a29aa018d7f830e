import Testing

@Suite("quoth --help and doctor")
struct HelpTests {
    @Test(
        "each command's help teaches by examples",
        arguments: ["import", "list", "search", "show", "quotes", "speakers", "extract", "doctor", "read", "snapshot"])
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

    @Test("doctor tells terminal, locale and a library that is not there yet")
    func doctor() throws {
        let outcome = try CommandFolder().quoth("doctor")
        #expect(outcome.status == 0)
        for word in ["xterm", "C.UTF-8", "not there yet"] { #expect(outcome.output.contains(word)) }
    }
}
