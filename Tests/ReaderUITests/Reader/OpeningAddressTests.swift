import ScenarioSupport
import Testing

@testable import ReaderUI

@Suite struct OpeningAddressTests {
    private func reader(_ url: String?) -> ReaderHarness {
        var article = Sample.article()
        article.draft.url = url
        var reader = ReaderHarness([article], width: 120)
        reader.press("lo")
        return reader
    }

    @Test("o opens an address of a page as it was written")
    func pages() {
        let address = "HTTPS://münchen.example/a?x=1&y=$(id);z='q'"
        #expect(reader(address).effects.contains(.outside(.program(.openAddress(address)))))
    }

    @Test(
        "o opens nothing else, and says so",
        arguments: [
            "ftp://a.example", "javascript:alert(1)", "file:///etc/passwd", "https://a\u{202E}b.example", "https://",
        ])
    func others(url: String) {
        let reader = reader(url)
        let opened = reader.effects.contains { if case .outside(.program(.openAddress)) = $0 { true } else { false } }
        #expect(!opened)
        #expect(reader.status.contains("only http and https open"))
    }
}
