import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Several articles at once")
struct PickedArticlesTests {
    private func reader(_ keys: String) throws -> ReaderHarness {
        var reader = ReaderHarness(try #require(Sample.library(named: "many", now: Sample.now)), width: 100, height: 24)
        reader.press(keys)
        return reader
    }

    private func starred(_ reader: ReaderHarness) -> Int { reader.articles.count(where: \.isStarred) }

    @Test("picked articles are marked, counted, and let go of with Esc")
    func picking() throws {
        var reader = try reader("..")
        #expect(reader.status.hasPrefix("2 articles picked"))
        #expect(reader.screen.contains("✓"))
        #expect(reader.state.list.selection == 2)
        reader.press("<Esc>")
        #expect(reader.state.list.picked.isEmpty)
        #expect(!reader.screen.contains("✓"))
    }

    @Test("a key stars all of them and one undo takes it back")
    func starring() throws {
        var reader = try reader("")
        let before = starred(reader)
        reader.press("..j.*")
        #expect(starred(reader) == before + 3)
        #expect(reader.state.list.picked.isEmpty)
        reader.press("u")
        #expect(starred(reader) == before)
    }

    @Test("deleting them deletes no other, and one undo brings all back")
    func deleting() throws {
        var reader = try reader("")
        let before = reader.articles
        reader.press(".jj.")
        let picked = reader.state.list.picked.keys
        reader.press("D")
        #expect(reader.articles == before.filter { !picked.contains($0.id) })
        reader.press("u")
        #expect(reader.articles.map(\.id) == before.map(\.id))
    }

    @Test("tags that are typed come to those there are, tags of all that are erased go")
    func tagging() throws {
        var reader = try reader("tsea<Enter>jtsea harbour<Enter>")
        reader.press("k..t")
        #expect(reader.status.contains("tags: sea"))
        reader.press("<C-u>tide<Enter>")
        #expect(reader.articles.prefix(2).map(\.tags) == [["tide"], ["harbour", "tide"]])
        reader.press("u")
        #expect(reader.articles.prefix(2).map(\.tags) == [["sea"], ["harbour", "sea"]])
    }

    @Test("Tab completes a tag that the library knows, and goes on to the next")
    func completing() throws {
        var reader = try reader("tsea harbour hall<Enter>jt")
        reader.press("ha<Tab>")
        #expect(reader.status.hasPrefix("tags: hall"))
        reader.press("<Tab>")
        #expect(reader.status.hasPrefix("tags: harbour"))
        reader.press("<Enter>")
        #expect(reader.articles[1].tags == ["harbour"])
    }

    @Test("a beginning that no tag has is told and stays as it is")
    func nothingToComplete() throws {
        var reader = try reader("tzzz<Tab>")
        #expect(reader.state.notice?.text == "no tag of the library begins so")
        reader.press("<Enter>")
        #expect(reader.articles[0].tags == ["zzz"])
    }

    @Test("in the text, keys are about the article that shows, whatever is picked")
    func inText() throws {
        var reader = try reader("..j<Enter>")
        let shown = try #require(reader.state.article?.article.id)
        reader.press("D")
        #expect(!reader.articles.contains { $0.id == shown })
        #expect(reader.articles.count == 249)
        #expect(reader.state.list.picked.count == 2)
    }
}
