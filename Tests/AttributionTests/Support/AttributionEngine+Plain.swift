import NewsModel
import PlainText

@testable import Attribution

/// Texts as tests write them: plain ones.
extension AttributionEngine {
    func analyze(_ text: String) -> SpeechAnalysis { analyze(ArticleText(plain: text)) }

    func analyze(_ utf8: [UInt8]) -> SpeechAnalysis { analyze(ArticleText(plain: utf8)) }

    func explain(_ text: String) -> [AttributionExplanation] { explain(ArticleText(plain: text)) }
}
