import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct TeachingScreenTests {
    @Test("a message stays until the next key")
    func notice() {
        var reader = ReaderHarness(width: 80, height: 10)
        reader.send(.failed("Article 3 cannot be read: the library is locked."))
        #expect(reader.status.hasPrefix("Article 3 cannot be read: the library is locked."))
        reader.press("j")
        #expect(reader.status.hasPrefix("Enter open"))
    }

    @Test("titles from the outside cannot steer the terminal")
    func hostileTitle() {
        var article = Sample.article(1, "x", title: "A\u{1B}[31m\nB\u{202E}")
        article.draft.authors = ["\u{7}Nobody"]
        let screen = ReaderHarness([article], width: 100, height: 12).screen
        #expect(screen.contains("A␛[31m B"))
        #expect(screen.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }
}
