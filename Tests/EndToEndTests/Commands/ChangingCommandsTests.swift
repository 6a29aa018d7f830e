import Testing

@Suite("quoth tag, star, mark, delete, undo")
struct ChangingCommandsTests {
    let folder: CommandFolder

    init() throws {
        folder = try CommandFolder()
        try folder.write("a.txt", "Vote\n\n“No,” said Ada Moss.")
        try folder.write("b.txt", "Ferry\n\nIt left at six.")
        try #require(try folder.quoth("import", "a.txt", "b.txt").status == 0)
    }

    @Test("each says how it is taken back, and undo does so")
    func undo() throws {
        let before = try folder.quoth("list").output
        for command in [["tag", "--add", "#Sea", "1"], ["star", "1", "2"], ["mark", "2"], ["delete", "1"]] {
            let outcome = try folder.quoth(command)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("\"quoth undo "))
        }
        #expect(try folder.quoth("list").lines.count == 1)
        #expect(try folder.quoth("undo").output.hasPrefix("Took back change 4: Deleted 1 article."))
        #expect(try folder.quoth("list", "--tag", "sea").lines.count == 1)
        for change in ["1", "2", "3"] { #expect(try folder.quoth("undo", change).status == 0) }
        #expect(try folder.quoth("list").output == before)
        #expect(try folder.quoth("undo").status == 1)
    }

    @Test("a number that is not there is told, and nothing is changed")
    func missing() throws {
        let outcome = try folder.quoth("delete", "1", "9")
        #expect(outcome.status == 66)
        #expect(outcome.errors.contains("has no article 9"))
        #expect(try folder.quoth("list").lines.count == 2)
        #expect(try folder.quoth("tag", "1").status == 64)
        #expect(try folder.quoth("tag", "--add", "two words", "1").status == 64)
    }

    @Test(
        "a question that finds nothing ends with 1",
        arguments: [
            ["search", "zebra"], ["quotes", "zebra"], ["quotes", "--speaker", "nobody"], ["list", "--tag", "none"],
            ["speakers", "nobody"], ["list", "--until", "1999"],
        ])
    func nothing(arguments: [String]) throws {
        let outcome = try folder.quoth(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.isEmpty)
    }
}
