import Foundation
import NewsModel
import Testing

@testable import Importers

@Suite("Plain text becomes an article")
struct TextImporterTests {
    /// Each paragraph of the draft as its kind and its text.
    private func lines(_ draft: DraftArticle) -> [String] {
        draft.paragraphs.map { "\($0.kind.rawValue): \(draft.text.text(in: $0.range))" }
    }

    @Test("headline, byline, date, paragraphs and furniture are told apart")
    func wholeArticle() {
        let draft = TextImporter().draft(
            of: """
                Harbour Vote Splits the Council
                By Ada Moss and Bo Dale
                March 29, 2015

                LONDON, March 3 — The council voted on Monday.

                What comes next

                “We will see,” said the mayor, who had stayed away.

                Follow Cy Young on Twitter: @cy.

                Sign up for our newsletter
                © 2015 Gazette. All rights reserved.
                """)
        #expect(
            lines(draft) == [
                "headline: Harbour Vote Splits the Council", "byline: By Ada Moss and Bo Dale",
                "dateline: March 29, 2015", "body: LONDON, March 3 — The council voted on Monday.",
                "heading: What comes next", "body: “We will see,” said the mayor, who had stayed away.",
                "byline: Follow Cy Young on Twitter: @cy.", "furniture: Sign up for our newsletter",
                "furniture: © 2015 Gazette. All rights reserved.",
            ])
        #expect(draft.title == "Harbour Vote Splits the Council")
        #expect(draft.authors == ["Ada Moss", "Bo Dale", "Cy Young"])
        #expect(draft.date?.moment.formatted(.iso8601) == "2015-03-29T00:00:00Z")
    }

    @Test(
        "the first paragraph is the title unless it is somebody's words or the whole text",
        arguments: [
            ("A Vote\n\nThe council voted.", "A Vote"), ("\n\n  A Vote \n\nThe council voted.", "A Vote"),
            ("# A Vote\n\nThe council voted.", "A Vote"), ("\u{FEFF}A Vote\n\nText.", "A Vote"),
            ("“I love you,” he said.\n\nShe laughed.", "Untitled"), ("Just one line.", "Untitled"),
            ("By Ada Moss\n\nThe council voted.", "Untitled"), ("‘Sold’\n\nThe council voted.", "‘Sold’"),
            (String(repeating: "long ", count: 60) + "\n\nText.", "Untitled"),
        ])
    func titles(text: String, title: String) {
        #expect(TextImporter().draft(of: text).title == title)
    }

    @Test(
        "set-off quotations are block quotes",
        arguments: [
            ("Vote\n\nAssad declared:\n\nWe are always open.\n\nHe left.", ["We are always open."]),
            ("Vote\n\nAssad declared:\n\n“We are always open.”\n\nHe left.", []),
            ("Vote\n\nWatch what she said below:\n\nThe video is long.\n\nHe left.", []),
            ("Vote\n\nThe rules are:\n\nNobody speaks.\n\nHe left.", []),
            ("Vote\n\nShe wrote:\n\n- one\n\n- two", []),
            ("Vote\n\nThe council met.\n\n    We are open.\n\nHe left.", ["We are open."]),
            ("Vote\n\n    The council met.\n\n    We are open.\n\n    He left.", []),
            ("Vote\n\nThe council met.\n\n> We are open.\n\nHe left.", ["We are open."]),
        ])
    func blockQuotes(text: String, quotes: [String]) {
        let draft = TextImporter().draft(of: text)
        #expect(draft.paragraphs.filter { $0.kind == .blockQuote }.map { draft.text.text(in: $0.range) } == quotes)
    }

    @Test("a text that speaks of sharing keeps its last paragraph")
    func keepsBody() {
        let draft = TextImporter().draft(of: "Vote\n\nThe council voted.\n\n“Share this with all,” said the mayor.")
        #expect(draft.paragraphs.map(\.kind) == [.headline, .body, .body])
    }

    @Test("line ends are made one kind and ranges fit them", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) {
        let draft = TextImporter().draft(of: ["Vote", "", "“Né,” he said.", ""].joined(separator: end))
        #expect(draft.text == "Vote\n\n“Né,” he said.\n")
        #expect(lines(draft) == ["headline: Vote", "body: “Né,” he said."])
    }

    @Test(
        "a known title is put before a text that does not begin with it",
        arguments: [
            ("Vote", "The council.", "Vote\n\nThe council."), ("Vote", "Vote\n\nThe council.", "Vote\n\nThe council."),
            ("Vote", "Vote.\n\nThe council.", "Vote.\n\nThe council."),
            ("Vote", "Voters came.", "Vote\n\nVoters came."),
            ("Vote", "Vote counts were late.", "Vote\n\nVote counts were late."),
            (" A\n vote ", "The council.", "A vote\n\nThe council."), ("  ", "The council.", "The council."),
        ])
    func knownTitle(title: String, text: String, whole: String) {
        let draft = TextImporter().draft(of: text, known: TextImporter.Metadata(title: title))
        #expect(draft.text == whole)
    }

    @Test("any text gives ordered, disjoint ranges inside it")
    func toleratesAnyText() {
        let pieces = [
            "By A", "\n", "\n\n", "said:", "# ", "> ", "    x", "“", "\r", "\u{0}", "2015-03-29", "😀", "A. ", "©",
        ]
        var state: UInt64 = 11
        for _ in 0..<400 {
            let text = (0..<12).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return pieces[Int(state >> 33) % pieces.count]
            }.joined()
            let draft = TextImporter().draft(of: text)
            var last = 0
            for paragraph in draft.paragraphs {
                #expect(paragraph.range.start >= last && paragraph.range.end <= draft.text.utf8.count)
                last = paragraph.range.end
            }
        }
    }
}
