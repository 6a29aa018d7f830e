import Foundation
import NewsModel
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

/// The scenarios of the folder Scenarios, without a terminal. QUOTH_UPDATE_SCENARIOS=1 writes the screens anew.
@Suite struct ScenarioTests {
    private static let updates = ProcessInfo.processInfo.environment["QUOTH_UPDATE_SCENARIOS"] == "1"

    /// The screen that a scenario leads to, row by row, without blanks at the ends.
    private static func screen(_ scenario: Scenario) throws -> [String] {
        let articles = try #require(Sample.library(named: scenario.library, now: Sample.now))
        var reader = ReaderHarness(
            articles, width: scenario.size.width, height: scenario.size.height, depth: scenario.depth,
            options: try Self.options(scenario))
        for step in scenario.steps {
            switch step {
            case .key(let key): reader.send(.terminal(.key(key)))
            case .resize(let size): reader.resize(size.width, size.height)
            case .press(let point): reader.send(.terminal(.mouse(MouseEvent(.press, at: point))))
            case .drag(let point):
                reader.send(.terminal(.mouse(MouseEvent(.drag, at: point))))
                reader.send(.terminal(.mouse(MouseEvent(.release, at: point))))
            case .wheel(let point, let isDown):
                reader.send(.terminal(.mouse(MouseEvent(isDown ? .wheelDown : .wheelUp, at: point))))
            }
        }
        return reader.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
            String($0.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func options(_ scenario: Scenario) throws -> ReaderOptions {
        var options = ReaderOptions()
        for option in scenario.options {
            switch option {
            case "ascii": options.hasPlainBorders = true
            case "iso": options.dates = .iso
            case "screen-reader": options.isForScreenReader = true
            default: throw ScenarioError(text: "\(scenario.title): there is no option \(option)")
            }
        }
        return options
    }

    @Test("keys lead to the screens that the scenarios show", .enabled(if: !updates), arguments: try ScenarioFile.all())
    func scenario(_ scenario: Scenario) throws {
        #expect(try Self.screen(scenario).joined(separator: "\n") == scenario.screen.joined(separator: "\n"))
    }

    @Test("the scenarios' screens are written anew", .enabled(if: updates))
    func update() throws { try ScenarioFile.update(Self.screen) }

    @Test("there are a hundred and sixty scenarios, each with its own title and a screen of its window's height")
    func complete() throws {
        let scenarios = try ScenarioFile.all()
        #expect(scenarios.count >= 160)
        #expect(Set(scenarios.map(\.title)).count == scenarios.count)
        #expect(scenarios.count { $0.runsOnTerminal } >= 15)
        for scenario in scenarios where !scenario.keys.contains("resize") {
            #expect(scenario.screen.count == scenario.size.height, "\(scenario.title)")
        }
    }
}
