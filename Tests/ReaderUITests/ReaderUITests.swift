import Testing

@testable import ReaderUI

@Test func look() {
    var h = ReaderHarness(width: 100, height: 30)
    print(h.screen)
    h.press("<Enter>]]]"); print(h.screen)
    h.press("s"); print(h.screen); h.press("<Esc>")
    h.press("/quay"); print(h.screen); h.press("<Esc>")
    h.resize(80,24); print(h.screen); h.press("z"); print(h.screen); h.press("z?"); print(h.screen); h.press("q")
    h.resize(200,60); print(h.screen)
    h.resize(40,10); print(h.screen); h.press("q"); print(h.screen)
    h.resize(20,5); print(h.screen)
    h.resize(12,4); print(h.screen)
    print(ReaderHarness([], width: 80, height: 24).screen)
}
