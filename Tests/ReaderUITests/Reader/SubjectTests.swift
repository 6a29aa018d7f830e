import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite("Keys act on what is highlighted")
struct SubjectTests {
    /// Keys that change an article, or hand it on, with others that lead to all the places they may be pressed at.
    private static let keys: [Key] =
        Array("DDD**mmtuuecyo|vVMJKjjkkgG]]}[xsSF/fniqlhz2310Harbou#").map { .character($0) }
        + [.enter, .enter, .enter, .escape, .tab, .delete, .pageDown, .down, .up, .end, .home, .backspace]

    private func library() throws -> [Article] {
        let many = try #require(Sample.library(named: "many", now: Sample.now))
        let others = many.prefix(30).map { article in
            Article(
                id: Article.ID(rawValue: article.id.rawValue + 100), draft: article.draft, analysis: article.analysis)
        }
        return others + Sample.library
    }

    /// The article that is highlighted in the list; nil where the list shows none as selected.
    private func highlighted(_ state: ReaderState) -> Article.ID? {
        state.list.sought == nil ? state.list.summary(at: state.list.selection)?.id : nil
    }

    @Test(
        "whatever happens, only the highlighted article is changed, and the text is never another's", arguments: 1...24)
    func onlyTheHighlighted(_ seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        var reader = ReaderHarness(try library(), width: seed.isMultiple(of: 3) ? 50 : 100, height: 24)
        reader.holdsArticles = seed.isMultiple(of: 2)
        for _ in 0..<500 {
            let subject = highlighted(reader.state)
            let shown = reader.state.article?.article.id
            if let subject, let shown { #expect(shown == subject) }
            reader.effects = []
            switch Int.random(in: 0..<20, using: &dice) {
            case 0: reader.deliver()
            case 1:
                let point = Point(x: Int.random(in: 0...99, using: &dice), y: Int.random(in: 0...23, using: &dice))
                let action = [MouseEvent.Action.press, .wheelUp, .wheelDown].randomElement(using: &dice) ?? .press
                reader.send(.terminal(.mouse(MouseEvent(action, at: point))))
                let removals = reader.effects.filter(\.isRemoval)
                #expect(removals.isEmpty)
            case 2:
                // Somebody else deletes an article.
                let gone = reader.articles.randomElement(using: &dice)?.id
                reader.articles.removeAll { $0.id == gone }
                reader.state.list.reload()
                reader.send(.told(""))
            default:
                let key = try #require(Self.keys.randomElement(using: &dice))
                let mode = reader.state.mode
                let undoes = key == .character("u") && mode == .reading
                reader.send(.terminal(.key(key)))
                guard !undoes, case .reading = mode else { continue }
                for effect in reader.effects {
                    // Keys that open an article mark it read, too: that one is highlighted afterwards.
                    if case .library(.store(.read(let opened, true))) = effect, key != .character("m") {
                        #expect(opened == highlighted(reader.state))
                    } else if let changed = effect.changedArticle {
                        #expect(changed == subject)
                    }
                }
            }
        }
    }

    @Test("what is typed or chosen is stored for the article it was typed for, or not at all", arguments: 1...6)
    func inputStays(_ turn: Int) throws {
        var reader = ReaderHarness(try library())
        let inputs = ["tbill", "l]c", "e", "|cat", "l]csome<Enter>Ann", "/quay"]
        reader.press("3j" + inputs[turn - 1])
        let subject = try #require(highlighted(reader.state))
        reader.articles.removeAll { $0.id == subject }
        reader.state.list.reload()
        reader.send(.told(""))
        #expect(reader.state.mode == .reading)
        #expect(reader.state.notice?.text == "nothing was changed: another article is selected now")
        reader.effects = []
        reader.press("<Esc>")
        #expect(reader.effects.compactMap(\.changedArticle).isEmpty)
    }

    @Test("a deleted article leaves its place to the next one, the last to the one before, and the pane is not empty")
    func neighbours() {
        var reader = ReaderHarness()
        reader.press("jD")
        #expect(reader.state.list.selected?.id.rawValue == 3)
        #expect(reader.state.article?.article.id.rawValue == 3)
        reader.press("GD")
        #expect(reader.state.article?.article.id.rawValue == 4)
        reader.press("DDD")
        #expect(reader.state.list.totalCount == 0)
        #expect(reader.state.article == nil)
        reader.press("D")
        #expect(reader.state.notice?.text == "the library is empty")
        reader.press("5u")
        #expect(reader.articles.count == 5)
        #expect(reader.state.list.selected?.id.rawValue == 2)
    }

    @Test("undo puts a deleted article back where it was and selects it, whatever was selected meanwhile")
    func undoneDeletion() {
        var reader = ReaderHarness()
        reader.press("jjDGu")
        #expect(reader.state.list.selection == 2)
        #expect(reader.state.article?.article.id.rawValue == 3)
        #expect(reader.state.notice?.text == "“The Last Bookshop on Quay Str…” is back")
    }

    @Test("an article gone to from a speaker’s page is the selected one, and a filter that hides it is left")
    func afterSpeakerPage() throws {
        var reader = ReaderHarness(try library())
        reader.press("fReport<Enter>]SG<Enter>")
        let open = try #require(reader.state.article?.article.id)
        #expect(reader.state.list.selected?.id == open)
        #expect(reader.state.list.query.showsAll)
        reader.effects = []
        reader.press("*")
        #expect(reader.effects == [.library(.store(.starred(open, true)))])
    }

    @Test("held keys do not delete what is highlighted but not there yet; the reader says so")
    func heldKeys() {
        var reader = ReaderHarness()
        reader.holdsArticles = true
        reader.press("jD")
        #expect(reader.effects.isEmpty)
        #expect(reader.state.notice?.text == "“Ferry Fares to Rise in Spring” is not loaded yet")
        reader.deliver()
        reader.press("D")
        #expect(reader.effects == [.library(.store(.removed(Article.ID(rawValue: 2))))])
    }

    @Test("an article that another program deleted gives way to its neighbour when it is gone to")
    func deletedElsewhere() {
        var reader = ReaderHarness()
        reader.articles.removeAll { $0.id.rawValue == 2 }
        reader.press("j")
        #expect(reader.state.notice?.text == "“Ferry Fares to Rise in Spring” is no longer in the library")
        #expect(reader.state.list.selected?.id.rawValue == 3)
        #expect(reader.state.article?.article.id.rawValue == 3)
    }

    @Test("keys that are about the article wait for it; moving on in the list does not")
    func needs() {
        var reader = ReaderHarness()
        for key in "jkgGJK5" { #expect(!reader.state.needsArticle(for: .key(.character(key)))) }
        for key in "D*mtecyo|vVsS]/" { #expect(reader.state.needsArticle(for: .key(.character(key)))) }
        reader.press("l")
        #expect(reader.state.needsArticle(for: .key(.character("j"))))
    }
}

extension ReaderEffect {
    fileprivate var isRemoval: Bool {
        if case .library(.store(.removed)) = self { true } else { false }
    }

    /// The article that is changed or handed on because a key asked for it.
    fileprivate var changedArticle: Article.ID? {
        switch self {
        case .library(.store(.read(let id, _))), .library(.store(.starred(let id, _))),
            .library(.store(.tags(let id, _))),
            .library(.store(.corrected(let id, _))), .library(.store(.uncorrected(let id, _))),
            .library(.store(.removed(let id))):
            id
        case .outside(.program(.export(let article, _))): article.id
        default: nil
        }
    }
}
