import Testing

@testable import Importers

@Suite("Lines that are no text are told by what they say")
struct StampLineTests {
    private func block(_ text: String) -> TextBlock {
        TextBlock(
            element: 0, tag: .paragraph, headingLevel: nil, text: Array(text.utf8),
            wordCount: text.split(separator: " ").count, linkWordCount: 0)
    }

    @Test(
        "stamps",
        arguments: ["1 March 2026", "By Ada Moss | 1 March 2026", "Oct 18, 2019 · 8 min read", "2 hours ago", "9:43PM"])
    func stamps(line: String) {
        #expect(StampLine.isStamp(block(line)))
    }

    @Test("sentences are none", arguments: ["The ship left at 9.", "By then the storm was over.", "In 2019 she left"])
    func sentences(line: String) {
        #expect(!StampLine.isStamp(block(line)))
    }

    @Test("credits tell what stands below a picture")
    func captions() {
        #expect(PictureLine.isCaption(block("Ships wait outside the wall. Bo Dale/Getty Images")))
        #expect(!PictureLine.isCaption(block("The harbour opened its gates again.")))
    }

    @Test("headings behind an article are known")
    func tails() {
        #expect(TailHeadings.contains(block("More from The Gazette")))
        #expect(TailHeadings.contains(block("RELATED")))
        #expect(!TailHeadings.contains(block("What comes next")))
    }

    @Test("a site's notices are told from speech")
    func notices() {
        #expect(SitePhrases.contains(block("Sign up for our newsletter")))
        #expect(!SitePhrases.contains(block("“Sign up for our crew,” she said.")))
    }
}
