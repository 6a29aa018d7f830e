import Testing
import TextFormats

@testable import ReaderUI
@testable import quoth

@Suite("The manual’s page")
struct ManualPageTests {
    private static let macros: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".PP", ".EX", ".EE", ".nh", ".ad"]

    @Test("it names every command with its options, every key and every setting")
    func complete() throws {
        let page = try ManualPage.text(version: "1.0")
        let program = try CommandReference.program()
        #expect(program.subcommands?.count == Quoth.configuration.subcommands.count + 1)
        for command in program.subcommands ?? [] {
            #expect(page.contains("\n.SS \"quoth \(command.commandName)"))
            for name in command.ownArguments.flatMap({ $0.names ?? [] }) {
                #expect(page.contains(Roff.escaped(name.typed)))
            }
        }
        for binding in Keymap.standard.bindings {
            let term = "\\fB" + Roff.escaped(binding.keyNames) + "\\fR\n"
            #expect(page.contains(term + Roff.escaped(binding.meaning)))
        }
        for setting in Setting.all { #expect(page.contains("\\fB" + Roff.escaped(setting.name + " = "))) }
    }

    @Test("every line that roff takes for an instruction is one that was meant")
    func instructions() throws {
        let page = try ManualPage.text(version: "1.0")
        let instructions = page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
        #expect(instructions.count > 50)
        #expect(instructions.allSatisfy { Self.macros.contains($0.prefix { $0 != " " }) })
    }
}
