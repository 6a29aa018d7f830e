import ArticleStore
import Foundation
import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

/// Those scenarios of the folder Scenarios that say so, with the real program under a terminal.
@Suite("Scenarios on a terminal")
struct ScenarioOnTerminalTests {
    @Test("the real program shows what the scenarios show", arguments: try ScenarioFile.all().filter(\.runsOnTerminal))
    func scenario(_ scenario: Scenario) throws {
        let program = try BuiltProgram(library: try #require(Sample.library(named: scenario.library, now: Date())))
        let terminal = try program.start(columns: scenario.size.width, rows: scenario.size.height)
        try terminal.waitFor("the first screen") { $0.screen.text.contains { !$0.isWhitespace } }
        let typed = scenario.steps.compactMap(\.bytes)
        #expect(typed.count == scenario.steps.count)
        for keys in typed { terminal.send(keys) }
        try terminal.waitFor("the scenario’s screen") { terminal in
            terminal.screen.lines.map(\.trimmedEnd) == scenario.screen
        }
    }
}

extension BuiltProgram {
    /// Makes a home whose library holds articles with all that belongs to them; nothing is analysed anew.
    convenience init(library articles: [Article]) throws {
        try self.init()
        let library = try ArticleLibrary(path: libraryPath)
        for article in articles {
            let outcome = try library.add(article.draft, analysis: article.analysis, engineVersion: 1_000_000)
            if article.isRead { try library.setRead(outcome.id, true) }
            if article.isStarred { try library.setStarred(outcome.id, true) }
        }
    }
}

extension Scenario.Step {
    /// What a terminal sends for it; nil for what the table lacks.
    fileprivate var bytes: String? {
        guard case .key(let key) = self else { return nil }
        switch key {
        case .character(let character): return String(character)
        case .enter: return "\r"
        case .tab: return "\t"
        default: return nil
        }
    }
}

extension String {
    fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
