import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct RandomKeysTests {
    private var hostile: Article {
        var article = Sample.article(
            6, Sample.harbour + "\n\n港は終わった。「風」👩‍👩‍👧\u{1B}[2J\u{202E}e\u{301}\u{200B}", title: "\u{7}\n港")
        article.analysis.attributions.append(
            Attribution(
                kind: .mixed, content: [TextRange(5, 3_000), TextRange(-3, 40)], speaker: Speaker.ID(rawValue: 9),
                confidence: 0, rule: .none))
        article.draft.date = PublicationDate(.distantPast)
        return article
    }

    @Test("no keys, clicks and sizes lead out of the text or the list", arguments: 1...8)
    func staysInRange(_ seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let depth: ColorDepth = seed.isMultiple(of: 2) ? .none : .direct
        var reader = ReaderHarness(Sample.library + [hostile], depth: depth)
        let keys: [Key] =
            Array("jkhlzs/fmn N*y?gG+-]}[{ q0123quayaACtRe").map { .character($0) } + ReaderHarness.named.values
        for _ in 0..<400 {
            switch Int.random(in: 0..<12, using: &dice) {
            case 0:
                reader.resize(Int.random(in: 1...130, using: &dice), Int.random(in: 1...40, using: &dice))
            case 1:
                let point = Point(x: Int.random(in: 0...130, using: &dice), y: Int.random(in: 0...40, using: &dice))
                let action = [MouseEvent.Action.press, .wheelUp, .wheelDown].randomElement(using: &dice) ?? .press
                reader.send(.terminal(.mouse(MouseEvent(action, at: point))))
            default:
                if let key = keys.randomElement(using: &dice) { reader.send(.terminal(.key(key))) }
            }
            let canvas = reader.canvas
            if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
            let list = reader.state.list
            #expect(list.selection >= 0 && list.selection < max(1, list.totalCount))
            #expect(list.top >= 0 && list.top < max(1, list.totalCount))
            if let article = reader.state.article {
                #expect(article.top >= 0 && article.top < max(1, article.layout.lines.count))
                #expect(article.quote.map { $0 < article.speech.quotations.count } ?? true)
            }
        }
    }

    @Test(
        "every size can be drawn",
        arguments: ["", "l]]", "ls", "l/quay", "?", "lz", "fx", "l]a<Enter>A", "l]a<Enter>At", "A"])
    func everySize(_ keys: String) {
        var reader = ReaderHarness(Sample.library + [hostile])
        reader.press(keys)
        let sizes = (1...30).flatMap { width in (1...12).map { (width, $0) } }
        for (width, height) in sizes + [(59, 24), (60, 24), (99, 40), (100, 7), (500, 200), (500, 1), (1, 200)] {
            reader.resize(width, height)
            #expect(reader.canvas.size == Size(width: width, height: height))
        }
    }
}
