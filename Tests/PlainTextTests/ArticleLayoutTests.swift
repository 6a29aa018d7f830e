import NewsModel
import Testing

@testable import PlainText

@Suite("What paragraphs are for")
struct ArticleLayoutTests {
    private func kinds(_ paragraphs: [String]) -> [Paragraph.Kind] {
        ArticleLayout(Array(paragraphs.joined(separator: "\n\n").utf8)).paragraphs.map(\.kind)
    }

    @Test(
        "captions and credits are told from text",
        arguments: [
            ("Image: Ada Moss at the harbour.", true), ("Photo by Bo Dale", true),
            ("Image caption The harbour in May", true),
            ("Media caption Ada Moss: We never close", true), ("PHOTO CREDIT: Bo Dale/Gazette", true),
            ("Images of the harbour were shown to the council.", false),
            ("Sources said the harbour would close.", false),
            ("Photographs by the thousand were burnt.", false),
        ])
    func captions(paragraph: String, isCaption: Bool) {
        let found = kinds(["A Vote", "The council voted.", paragraph, "It was late."])
        #expect(found[2] == (isCaption ? .caption : .body))
    }

    @Test(
        "links to other articles are furniture wherever they stand",
        arguments: [
            ("READ MORE: Harbour to close in May", true), ("Read more: “We lost everything,” says a trader", true),
            ("Related: The winter of the harbour", true),
            ("Story continues below advertisement", true), ("Read more about it in her book, the mayor said.", false),
            ("Watch: “We never close,” says Moss", true),
        ])
    func links(paragraph: String, isLink: Bool) {
        let found = kinds(["A Vote", "The council voted.", paragraph, "It was late."])
        #expect((found[2] == .furniture) == isLink)
    }

    @Test("a byline further down is one, and no author of the whole")
    func laterByline() {
        let pieces = (1...9).map { "The council of town \($0) voted on Monday." }
        let layout = ArticleLayout(
            Array((["Votes"] + pieces + ["By Ada Moss", "It rained."]).joined(separator: "\n\n").utf8))
        #expect(layout.paragraphs[10].kind == .byline)
        #expect(layout.authors.isEmpty)
    }

    @Test("lines broken at any width are the paragraphs they were", arguments: [50, 72, 100, 130, 180, 240])
    func anyWidth(width: Int) {
        let sentence =
            "The council of the little town voted on Monday to keep the harbour, which it has owned since 1820, "
        let paragraphs = (1...6).map { String(repeating: sentence, count: $0 + 3) + "and it was late." }
        let wrapped = paragraphs.map { Self.wrapped($0, width: width) }.joined(separator: "\n\n")
        #expect(ParagraphSplitter.ranges(of: Array(wrapped.utf8)).count == paragraphs.count)
    }

    @Test("paragraphs a line stay apart, however long they are")
    func aLineEach() {
        let paragraphs = (1...9).map {
            String(repeating: "The vote of day \($0) was close. ", count: $0 * 3).dropLast()
        }
        let text = paragraphs.joined(separator: "\n")
        #expect(ParagraphSplitter.ranges(of: Array(text.utf8)).count == paragraphs.count)
    }

    private static func wrapped(_ text: String, width: Int) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
