import Testing

@testable import quoth

@Suite("TOML files")
struct TOMLFileTests {
    @Test("values of all kinds are read")
    func values() {
        let text = """
            a = "x"
            b = 3
            c = true
            d = [1, "y"]
            e = 1.5
            [t]
            "k.k" = "z"
            """
        let file = TOMLFile(path: "f", text: text)
        #expect(file.problems.isEmpty)
        #expect(
            file.values == [
                "a": .text("x"), "b": .integer(3), "c": .truth(true), "d": .list([.integer(1), .text("y")]),
                "e": .number(1.5), "t": .table(["k.k": .text("z")]),
            ])
    }

    @Test(
        "text is read as TOML has it",
        arguments: [
            (#""a\"b\\c""#, "a\"b\\c"), (#"'a\b"'"#, "a\\b\""), (#""\u00e9\U0001F419\t""#, "é🐙\t"), (#""" # no"#, ""),
        ])
    func text(literal: String, text: String) {
        let file = TOMLFile(path: "f", text: "\u{FEFF}a = \(literal)\r\nb = 1\r\n")
        #expect(file.problems.isEmpty && file.values == ["a": .text(text), "b": .integer(1)])
    }

    @Test("lists go over lines, with comments and a last comma; tables stand on one")
    func nested() {
        let file = TOMLFile(
            path: "f", text: "a = [\n  1, # one\n  [2],\n]\nb = { c = 1, d.e = \"x\" }\nf.g = 1_000\n[f.h]\ni = -2")
        #expect(file.problems.isEmpty)
        #expect(
            file.values == [
                "a": .list([.integer(1), .list([.integer(2)])]),
                "b": .table(["c": .integer(1), "d": .table(["e": .text("x")])]),
                "f": .table(["g": .integer(1000), "h": .table(["i": .integer(-2)])]),
            ])
        #expect(file.line(of: ["b", "d", "e"]) == 5 && file.line(of: ["f"]) == 6)
    }

    @Test("lines that are no TOML are told with their numbers, and all others are read")
    func wrongLines() {
        let file = TOMLFile(path: "f", text: "a = 1\nb = \"open\nc = 3\nd d d\ne = 5\na = 2\n")
        #expect(
            file.problems.map(\.description) == [
                "f, line 2: \"b = \"open\" is no TOML: a quotation mark is missing at the text's end.",
                "f, line 4: \"d d d\" is no TOML: a name is followed by = and a value.",
                "f, line 6: \"a = 2\" is no TOML: there is a a already.",
            ])
        #expect(file.values == ["a": .integer(1), "c": .integer(3), "e": .integer(5)])
    }

    @Test(
        "what is wrong with a line is told",
        arguments: [
            ("= 1", "a line begins with a name"), ("a", "followed by = and a value"), ("a =", "there is no value"),
            ("a = b", "b is no value; text stands in quotation marks"), ("a = 1 2", "nothing but a comment"),
            ("a = [1", "goes on with , or ends with ]"), ("a = [}", "there is no value"),
            ("[a", "a heading ends with ]"), ("[[a]]", "no setting is a list of tables"),
            ("a = { b = 1", "ends with }"), ("a = { b = 1, b = 2 }", "stands there twice"),
            ("a = 2024-01-01", "2024-01-01 is no value"),
            ("a = \"\"\"x", "no setting is a text of several lines"), ("a = \"\\q\"", "follows a backslash"),
            ("a = \"\\uD800\"", "follows a backslash"),
        ])
    func reasons(line: String, reason: String) {
        let file = TOMLFile(path: "f", text: "x = 1\n" + line + "\n\n[y]\nz = 1")
        #expect(file.problems.count == 1 && file.problems.first?.line == 2)
        #expect(file.problems.first?.reason.contains(reason) == true)
        #expect(file.values["x"] == .integer(1) && file.values["y"] == .table(["z": .integer(1)]))
    }

    @Test(
        "no text makes it hang, crash, or steer a terminal",
        arguments: [
            "", "\0", "[", String(repeating: "[", count: 5_000), "a = " + String(repeating: "[", count: 5_000),
            "\u{1B}[2J = 3", "= \u{202E}", String(repeating: "a.", count: 5_000) + "a = 1",
            String(repeating: "x y\n", count: 100_000),
        ])
    func hostile(text: String) {
        let file = TOMLFile(path: "f", text: text)
        #expect(!file.problems.contains { $0.description.contains("\u{1B}") || $0.description.contains("\u{202E}") })
        #expect(file.values.isEmpty && file.problems.count <= 50)
    }

    @Test(
        "the line that names a value is found",
        arguments: [
            (["a"], 1), (["b c"], 3), (["t", "x"], 5), (["t", "q=\""], 6), (["t", "u", "y"], 8), (["t"], 4),
            (["none"], nil),
            (["x"], nil),
        ] as [([String], Int?)])
    func lines(keys: [String], line: Int?) {
        let text = "a = 1\n# b c = 2\n \"b c\" = 2\n[t]\nx = 1\n'q=\"' = 2\n[t.u]\ny=3"
        let file = TOMLFile(path: "f", text: text)
        #expect(file.problems.isEmpty && file.line(of: keys) == line)
    }
}
