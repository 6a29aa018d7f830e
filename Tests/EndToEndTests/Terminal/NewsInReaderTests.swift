import Foundation
import NewsModel
import Testing

@Suite("News that comes in while one reads")
struct NewsInReaderTests {
    private func feed(_ titles: [String], in program: BuiltProgram) throws -> String {
        let items = titles.map { title in
            "<item><title>\(title)</title><guid>\(title)</guid><description>“It will open,” said Ada Moss, "
                + "the harbour master, who has run the port for years.</description></item>"
        }
        let path = program.libraryPath + ".rss"
        let text = "<rss version=\"2.0\"><channel><title>Harbour Gazette</title>\(items.joined())</channel></rss>"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return "file://" + path
    }

    @Test("a newcomer subscribes to a feed, sees its articles, and fetches what is new in it")
    func subscribing() throws {
        let program = try BuiltProgram(articles: [])
        let terminal = try program.start()
        try terminal.waitFor(text: "Welcome to Quoth")
        let address = try feed(["Quay Opens"], in: program)
        terminal.send("ba")
        try terminal.waitFor(text: "address of a site or feed")
        terminal.send(address + "\r")
        try terminal.waitFor(text: "Quay Opens")
        try terminal.waitFor(text: "1 feed")
        _ = try feed(["Quay Opens", "Ferry Sails"], in: program)
        terminal.send("jr")
        try terminal.waitFor(text: "1 new article")
        terminal.send("\r")
        try terminal.waitFor(text: "Ferry Sails")
        try terminal.waitFor(text: "Ada Moss")
        terminal.send("qqq")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("an address that is no feed is told with its reason, and the reader goes on")
    func noFeed() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let terminal = try program.start()
        try terminal.waitFor(text: "? help")
        terminal.send("ba")
        try terminal.waitFor(text: "address of a site or feed")
        terminal.send("file:///nowhere/at/all\r")
        try terminal.waitFor(text: "nowhere/at/all")
        terminal.send("q")
        try terminal.waitFor(text: "? help")
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("a file is imported without leaving, and the selected article stays selected")
    func importing() throws {
        let program = try BuiltProgram(articles: DraftArticle.samples)
        let path = program.libraryPath + ".txt"
        try "Tide Table Printed\n\n“At six,” said Ada Moss, who knows.\n".write(
            toFile: path, atomically: true, encoding: .utf8)
        let terminal = try program.start()
        try terminal.waitFor(text: "? help")
        terminal.send("B")
        try terminal.waitFor(text: "file or address:")
        terminal.send(path + "\r")
        try terminal.waitFor(text: "1 added")
        try terminal.waitFor(text: "Tide Table Printed")
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
    }
}
