import NewsModel
import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite("Going back to where one was")
struct TrailTests {
    private func reader(_ keys: String) throws -> ReaderHarness {
        var reader = ReaderHarness(try #require(Sample.library(named: "many", now: Sample.now)), width: 100, height: 24)
        reader.press(keys)
        return reader
    }

    private func shown(_ reader: ReaderHarness) -> Int64? { reader.state.article?.article.id.rawValue }

    @Test("Ctrl-O leads back through the articles that were read, O forward again")
    func articles() throws {
        var reader = try reader("<Enter>JJ")
        let third = try #require(shown(reader))
        reader.press("<C-o>")
        let second = try #require(shown(reader))
        reader.press("<C-o>")
        let first = try #require(shown(reader))
        #expect(Set([first, second, third]).count == 3)
        #expect(reader.state.list.selection == 0)
        reader.press("O")
        #expect(shown(reader) == second)
        reader.press("O")
        #expect(shown(reader) == third)
    }

    @Test("articles that one only passes in the list are no places")
    func passing() throws {
        var reader = try reader("<Enter>q5j")
        reader.press("<Enter><C-o>")
        #expect(reader.state.list.selection == 0)
        #expect(reader.state.focus == .text)
    }

    @Test("at the ends that is said, and nothing moves")
    func ends() throws {
        var reader = try reader("<Enter>")
        reader.press("<C-o>")
        #expect(reader.status.hasPrefix("no earlier place"))
        reader.press("O")
        #expect(reader.status.hasPrefix("no later place"))
    }

    @Test("a new jump forgets what one had come back from")
    func branching() throws {
        var reader = try reader("<Enter>JJ<C-o><C-o>")
        reader.press("JqG<Enter>")
        reader.press("O")
        #expect(reader.status.hasPrefix("no later place"))
        reader.press("<C-o>")
        #expect(reader.state.list.selection == 1)
    }

    @Test("within an article, the place before a search and before its end can be gone back to")
    func withinArticle() throws {
        var reader = ReaderHarness(try #require(Sample.library(named: "long", now: Sample.now)), width: 100, height: 24)
        reader.press("<Enter>3j")
        let place = try #require(reader.state.article?.top)
        reader.press("G")
        #expect(reader.state.article?.top != place)
        reader.press("<C-o>")
        #expect(reader.state.article?.top == place)
    }

    @Test("from a speaker’s page one comes back to the article, and forward to the page")
    func speakerPage() throws {
        var reader = ReaderHarness()
        reader.press("<Enter>]S")
        let name = try #require(reader.state.speakerPage?.record.name)
        reader.press("<C-o>")
        #expect(reader.state.mode == .reading)
        #expect(reader.state.focus == .text)
        reader.press("O")
        #expect(reader.state.speakerPage?.record.name == name)
    }

    @Test("an article that was deleted meanwhile is told, and one stays where one is")
    func gone() throws {
        var reader = try reader("<Enter>J")
        let first = try #require(reader.state.list.summary(at: 0)?.id)
        reader.articles.removeAll { $0.id == first }
        reader.send(.libraryChanged)
        reader.press("<C-o>")
        #expect(reader.status.contains("no longer in the library"))
    }

    @Test("where one was in another library is forgotten")
    func otherLibrary() throws {
        var reader = try reader("<Enter>J")
        reader.send(.libraryOpened(LibraryOpening(isSame: false)))
        reader.press("<C-o>")
        #expect(reader.status.hasPrefix("no earlier place"))
    }

    @Test("a hundred places are kept, and no more")
    func many() {
        var trail = Trail()
        for number in 1...250 {
            let key = ArticleSortKey(sortedAt: 0, article: Article.ID(rawValue: Int64(number)))
            trail.arrive(at: Trail.Place(article: key, offset: 0), byJump: false)
        }
        var count = 0
        while trail.goBack() != nil { count += 1 }
        #expect(count == 100)
    }
}
