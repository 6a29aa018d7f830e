import NewsModel
import Testing

@testable import PlainText

@Suite("Paragraphs of plain text")
struct ParagraphSplitterTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let paragraphs: [String]

        init(_ description: String, _ text: String, _ paragraphs: [String]) {
            testDescription = description
            self.text = text
            self.paragraphs = paragraphs
        }
    }

    static let samples: [Sample] = [
        Sample("nothing", "", []),
        Sample("white space alone", " \n\t\r\n\u{A0}\n", []),
        Sample("blank lines part paragraphs", "One.\n\n\nTwo.\n", ["One.", "Two."]),
        Sample("Windows line ends", "One.\r\n\r\nTwo.\r\n", ["One.", "Two."]),
        Sample(
            "a no-break space alone is a blank line", "  One.\u{A0}\n\u{A0}\n“Two.”", ["One.", "“Two.”"]),
        Sample(
            "a paragraph a line",
            "“We will not sell the harbour to anybody,” she said on Monday.\nShe spoke after a vote.\nIt was late.",
            [
                "“We will not sell the harbour to anybody,” she said on Monday.", "She spoke after a vote.",
                "It was late.",
            ]
        ),
        Sample(
            "lines broken at a width",
            """
            Harbour vote
            By Ada Moss

            The council of the little town voted on Monday to
            keep the harbour, which it has owned since the
            year 1820.
            It will not be sold.

            “We will not sell it,” said the mayor, and left in a
            hurry.
            """,
            [
                "Harbour vote", "By Ada Moss",
                "The council of the little town voted on Monday to\nkeep the harbour, which it has owned since the\nyear 1820.",
                "It will not be sold.", "“We will not sell it,” said the mayor, and left in a\nhurry.",
            ]),
        Sample(
            "an indented line opens a paragraph",
            """
            The council of the little town voted on Monday to keep
              The mayor of the little town, who was not there, was
            pleased by the vote and by the weather.
            """,
            [
                "The council of the little town voted on Monday to keep",
                "The mayor of the little town, who was not there, was\npleased by the vote and by the weather.",
            ]),
        Sample(
            "wide lines whose paragraphs are told by indents alone",
            """
            Harbour vote
                The council of the little town voted on Monday to keep the harbour, which it has owned since the year 1820, when the sea
            was calmer.
                It will not be sold.
                Nobody spoke against it, and the mayor of the little town, who had come in late and in a hurry, thanked them all for the
            good hour.
                Then it rained.
            """,
            [
                "Harbour vote",
                "The council of the little town voted on Monday to keep the harbour, which it has owned since the year 1820, when the sea\nwas calmer.",
                "It will not be sold.",
                "Nobody spoke against it, and the mayor of the little town, who had come in late and in a hurry, thanked them all for the\ngood hour.",
                "Then it rained.",
            ]),
        Sample(
            "short lines are verses", "The sea, the sea,\nit calls to me\nand will not be\nfor sale",
            [
                "The sea, the sea,", "it calls to me", "and will not be", "for sale",
            ]),
    ]

    @Test("paragraphs are found however the lines are broken", arguments: samples)
    func findsParagraphs(sample: Sample) {
        let found = ParagraphSplitter.ranges(of: Array(sample.text.utf8)).map { sample.text.text(in: $0) }
        #expect(found == sample.paragraphs)
    }

    @Test("any bytes give ordered, disjoint, non-empty ranges")
    func toleratesAnyBytes() {
        var state: UInt64 = 7
        let alphabet: [UInt8] = [0x0A, 0x0A, 0x0D, 0x20, 0x41, 0x2E, 0xC2, 0xA0, 0xE2, 0x80, 0x9D, 0xFF, 0x00, 0x2D]
        for _ in 0..<300 {
            let bytes = (0..<60).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 33) % alphabet.count]
            }
            var last = 0
            for range in ParagraphSplitter.ranges(of: bytes) {
                #expect(range.start >= last && !range.isEmpty && range.end <= bytes.count)
                last = range.end
            }
        }
    }
}
