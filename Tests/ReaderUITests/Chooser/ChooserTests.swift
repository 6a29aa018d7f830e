import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ChooserTests {
    private static let area = Rectangle(x: 0, y: 10, width: 40, height: 4)

    private var chooser: Chooser {
        Chooser("Pick", ["alpha", "beta"].map { Chooser.Item(label: $0, choice: .address($0)) })
    }

    @Test("what is typed narrows the items, and the first of them is chosen")
    func narrowing() {
        var chooser = chooser
        chooser.type("b")
        #expect(chooser.perform(.accept) == .choose(.address("beta")))
    }

    @Test("where nothing matches, there is nothing to accept")
    func nothing() {
        var chooser = chooser
        for character in "zzz" { chooser.type(character) }
        #expect(chooser.perform(.accept) == .leave)
    }

    @Test("a press on an item chooses it, and one outside the panel leaves")
    func pressing() {
        var chooser = chooser
        #expect(chooser.receive(MouseEvent(.press, at: Point(x: 3, y: 13)), in: Self.area) == .choose(.address("beta")))
        #expect(chooser.receive(MouseEvent(.press, at: Point(x: 3, y: 2)), in: Self.area) == .leave)
        #expect(chooser.receive(MouseEvent(.press, at: Point(x: 3, y: 11)), in: Self.area) == nil)
    }
}
