import Testing

@Suite("quoth --help and doctor")
struct HelpTests {
    @Test(
        "each command's help teaches by examples",
        arguments: ["import", "list", "search", "show", "quotes", "speakers", "extract", "doctor"])
    func examples(command: String) throws {
        let outcome = try CommandFolder().quoth(command, "--help")
        #expect(outcome.status == 0 && outcome.output.contains("quoth \(command)"))
        #expect(outcome.output.contains("\n  quoth \(command)") || outcome.output.contains("| quoth \(command)"))
    }

    @Test("doctor tells terminal, locale and a library that is not there yet")
    func doctor() throws {
        let outcome = try CommandFolder().quoth("doctor")
        #expect(outcome.status == 0)
        for word in ["xterm", "C.UTF-8", "not there yet"] { #expect(outcome.output.contains(word)) }
    }
}
