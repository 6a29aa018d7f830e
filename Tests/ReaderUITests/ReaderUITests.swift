import Testing

@testable import ReaderUI

@Test func look() {
    var n = ReaderHarness(width: 90, height: 24, depth: .none)
    n.press("z<Enter>s"); print(n.screen.replacing("[", with: "("))
    n.press("j"); print(n.screen.replacing("[", with: "("))
    n.press("<Esc>]]"); print(n.screen.replacing("[", with: "("))
}
