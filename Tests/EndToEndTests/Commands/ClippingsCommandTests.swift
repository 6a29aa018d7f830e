import ArticleStore
import Foundation
import NewsModel
import Testing

@Suite("quoth clippings")
struct ClippingsCommandTests {
    let folder: CommandFolder

    init() throws {
        folder = try CommandFolder()
        try folder.write("a.txt", "Vote\n\n“No,” said Ada Moss. “Never,” said Bo Dale.")
        try #require(try folder.quoth("import", "a.txt").status == 0)
        let library = try ArticleLibrary(path: folder.path + "/library.db")
        let article = try #require(try library.article(Article.ID(rawValue: 1)))
        for (attribution, collection) in zip(article.analysis.attributions, ["Port", "Elections"]) {
            let speaker = article.analysis.speaker(attribution.speaker)
            try library.clip([ClippedQuote(attribution, of: speaker, in: article)], into: collection)
        }
        try #require(try library.clippings(limit: 9).totalCount == 2)
    }

    @Test("each is printed behind its verb, in its collection")
    func list() throws {
        let lines = try folder.quoth("clippings").lines
        #expect(lines.first == "Elections")
        #expect(lines.contains("     1  to check: Ada Moss said: “No,”"))
    }

    @Test(
        "words, collection, state and article choose among them, and nothing found ends with 1",
        arguments: [
            (["never"], 1), (["vote"], 2), (["--collection", "port"], 1), (["--state", "to-check"], 2),
            (["--state", "checked", "--state", "wrong"], 0), (["--article", "1"], 2), (["--article", "2"], 0),
            (["zebra"], 0), (["list", "no"], 1),
        ])
    func filters(arguments: [String], count: Int) throws {
        let outcome = try folder.quoth(["clippings"] + arguments + ["--format", "json"])
        #expect((outcome.json as? [Any])?.count == count)
        #expect(outcome.status == (count == 0 ? 1 : 0))
        #expect(outcome.errors.isEmpty)
    }

    @Test("a file is written once, and over one that is there only by force")
    func output() throws {
        let arguments = ["clippings", "--format", "markdown", "--output", "port.md"]
        #expect(try folder.quoth(arguments).status == 0)
        #expect(try String(contentsOfFile: folder.path + "/port.md", encoding: .utf8).hasPrefix("## Elections\n"))
        #expect(try folder.quoth(arguments).status == 74)
        #expect(try folder.quoth(arguments + ["--force"]).status == 0)
        #expect(try folder.quoth("clippings", "zebra", "--output", "none.md").status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.md"))
    }

    @Test("they outlive their article, and every change is undone")
    func changes() throws {
        let before = try folder.quoth("clippings").output
        for arguments in [
            ["delete", "1"], ["clippings", "change", "1", "2", "--state", "checked"],
            ["clippings", "change", "1", "--note", "page 4"], ["clippings", "change", "2", "--collection", "New"],
            ["clippings", "rename", "Port", "Harbour"], ["clippings", "remove", "1"],
        ] {
            let outcome = try folder.quoth(arguments)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("\"quoth undo "))
        }
        #expect(try folder.quoth("clippings").lines.first == "New")
        for _ in 0..<6 { #expect(try folder.quoth("undo").status == 0) }
        #expect(try folder.quoth("clippings").output == before)
    }

    @Test("what is not there or says nothing is refused")
    func refused() throws {
        #expect(try folder.quoth("clippings", "change", "9", "--state", "wrong").status == 66)
        #expect(try folder.quoth("clippings", "remove", "9").errors.contains("has no clipping 9"))
        #expect(try folder.quoth("clippings", "change", "1").status == 64)
        #expect(try folder.quoth("clippings", "change", "1", "--collection", " ").status == 64)
        #expect(try folder.quoth("clippings", "rename", "None", "Some").status == 1)
        #expect(try folder.quoth("clippings", "--state", "maybe").status == 64)
        #expect(try folder.quoth("clippings", "%").status == 64)
    }
}
