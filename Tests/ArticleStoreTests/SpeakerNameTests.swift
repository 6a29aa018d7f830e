import NewsModel
import Testing

@testable import ArticleStore

@Suite("Who has a name")
struct SpeakerNameTests {
    @Test(
        "a name is of whoever is called so, and not of whoever belongs to somebody called so",
        arguments: [
            ("clinton", "Hillary Clinton", true), ("hillary cl", "Hillary Clinton", true),
            ("clinton", "Clinton", true), ("clinton", "Clinton’s lawyers", false),
            ("clinton", "Hillary Clinton's campaign", false), ("clinton", "Clinton spokesman", false),
            ("clinton", "Clinton Foundation", true), ("clintons", "Clintons’ lawyers", false),
            ("spokesman", "Clinton spokesman", true), ("clinton’s lawyers", "Clinton’s lawyers", true),
            ("harbour", "harbour master", true), ("bour", "harbour master", false), ("straße", "Straße", true),
            ("josé", "JOSE RUIZ", true), ("’", "Clinton’s lawyers", false),
        ])
    func fits(typed: String, name: String, isFit: Bool) {
        #expect(SpeakerName(typed).fits(Speaker(id: Speaker.ID(rawValue: 0), name: name)) == isFit)
    }
}
