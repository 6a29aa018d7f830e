import Testing

@testable import quoth

@Suite("Commands of the environment")
struct ShellCommandTests {
    @Test(
        "the argument stands where the placeholder does, whatever is quoted there, or else last",
        arguments: [
            ("less", "less \"$1\"", "less"), ("less -R", "less -R \"$1\"", "less"),
            ("fox %s", "fox \"$1\"", "fox"), ("fox '%s'", "fox ''\"$1\"''", "fox"), ("fox \"%s\"", "fox \"$1\"", "fox"),
            ("fox --u=%s&", "fox --u=\"$1\"&", "fox"), ("A=1 B='x y' fox", "A=1 B='x y' fox \"$1\"", "fox"),
            ("'my fox' -n", "'my fox' -n \"$1\"", "my fox"), ("~/bin/fox", "~/bin/fox \"$1\"", "~/bin/fox"),
            ("sh -c 'echo \"it'\\''s\" %s'", "sh -c 'echo \"it'\\''s\" '\"$1\"''", "sh"),
            ("a\\ b", "a\\ b \"$1\"", "a b"),
        ])
    func scripts(line: String, script: String, name: String) {
        let command = ShellCommand(line, placeholder: "%s")
        #expect(command?.script == script)
        #expect(command?.name == name)
    }

    @Test(
        "where a quotation mark stays open, or nothing is to be run, there is no command",
        arguments: ["", "  ", "less 'x", "a \"b", "A=1"])
    func none(line: String) { #expect(ShellCommand(line) == nil) }

    @Test(
        "a list has a command between every two colons that are not quoted",
        arguments: [
            ("fox:w3m", ["fox", "w3m"]), ("fox 'http://x?u=%s':w3m", ["fox", "w3m"]), ("::w3m:", ["w3m"]),
            ("fox \"a:b\" -n:'x", ["fox"]), ("a\\:b", ["a:b"]),
        ])
    func lists(lines: String, names: [String]) {
        #expect(ShellCommand.list(lines, placeholder: "%s").map(\.name) == names)
    }
}
