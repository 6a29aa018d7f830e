import NewsModel
import ReadingPage
import ScenarioSupport
import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct SpeakerNotesTests {
    /// The sidebar beside the text of an article, from a line on; "·" stands for a blank row.
    private func sidebar(
        _ marked: String, from line: Int = 0, quote: Int? = nil, height: Int = 9,
        speakers: [Speaker] = Sample.speakers
    ) -> String {
        var state = ArticleState(
            Sample.article(1, "# H\n\n" + marked, speakers: speakers), details: "",
            widths: TextLayout.Widths(text: 20, title: 20))
        state.quote = quote
        state.scroll(to: line, height: height)
        let palette = Palette(theme: .dark, depth: .direct)
        var canvas = Canvas(Size(width: 20, height: height))
        let notes = SpeakerNotes(state, lines: state.top..<state.top + height)
            .wrapped(SidebarText(state: state, palette: palette), width: 19)
        SidebarView(state: state, notes: notes, palette: palette).draw(in: canvas.bounds, on: &canvas)
        return canvas.plainText.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "·" : String($0) }.joined(separator: "\n")
    }

    @Test("the name stands on the quote's first line, the cue on the next, the bar beside all of it")
    func nameAndCue() {
        #expect(
            sidebar("«1:“It is finished, and nobody who has stood on it will ask,”» she <said>.", height: 6) == """
                ·
                ·
                ▎Ada Moss
                ▎said · 1 of 1
                ▎
                ·
                """)
    }

    private let minister = [
        Speaker(id: Speaker.ID(rawValue: 0), name: "the Minister for Harbours and Seas"), Sample.speakers[1],
    ]

    @Test("a name that is wider than the sidebar goes on below, and the cue below that")
    func longName() {
        #expect(
            sidebar(
                "«1:“It is finished, and nobody who has stood on it will ask why that is so,”» he <told the council>.",
                speakers: minister) == """
                    ·
                    ·
                    ▎the Minister for
                    ▎Harbours and Seas
                    ▎told the council ·
                    ▎1 of 1
                    ·
                    ·
                    ·
                    """)
    }

    @Test("a name that has no room below is cut")
    func noRoom() {
        #expect(
            sidebar("«1:“It is finished.”» He:\n«2:“It is not.”»", height: 4, speakers: minister) == """
                ·
                ·
                ▎the Minister for H…
                ▎Jonas Brand
                """)
    }

    @Test("where the next line is another's, the count stands behind the name")
    func taken() {
        #expect(
            sidebar("«1:“It is finished.”» He:\n«2:“It is not finished.”»", height: 5) == """
                ·
                ·
                ▎Ada Moss · 1 of 1
                ▎Jonas Brand
                ▎1 of 1
                """)
    }

    @Test("two that begin on one line share it")
    func shared() {
        #expect(
            sidebar("«1:“No.”» «2:“Yes.”»", height: 4) == """
                ·
                ·
                ▎Ada M… · Jonas Bra…
                """ + "\n·")
    }

    @Test("the name stays in the first row while the quote runs on above it")
    func sticky() {
        let long = "«1:“It is finished, and nobody who has stood on it in a storm will ever ask me why it is.”»"
        #expect(sidebar(long, from: 3, height: 3) == "▎Ada Moss · 1 of 1\n▎\n▎")
    }

    @Test("the current quote's bar is thick; reported speech has a thin one and its name where there is room")
    func kinds() {
        #expect(
            sidebar("«1:“It is done.”»\n\n«~2:He would not pay.»", quote: 0, height: 5) == """
                ·
                ·
                ▌Ada Moss
                 1 of 1
                ▏Jonas Brand
                """)
    }

    @Test("reported speech of one speaker on lines that follow each other has the name once")
    func reportedAgain() {
        #expect(
            sidebar("«~2:He would never pay.» «~2:He would go away.» «~1:She left.»", height: 5) == """
                ·
                ·
                ▏Jonas Brand
                ▏
                ▏Ada Moss
                """)
    }

    @Test("a long cue goes on below where there is room, and is cut where there is none; the count is kept")
    func long() {
        let text = "«1:“It is finished for good.”» <said in a long letter> that"
        #expect(
            sidebar(text, height: 5) == """
                ·
                ·
                ▎Ada Moss
                ▎said in a long
                 letter · 1 of 1
                """)
        #expect(
            sidebar(text, height: 4) == """
                ·
                ·
                ▎Ada Moss
                ▎said in a… · 1 of 1
                """)
    }

    @Test("a cue that tells of a denial is enough, and where it does not, is cut or has no room, the sidebar says so")
    func denied() {
        #expect(
            sidebar("«1!:“It is finished for good.”» she <denied>.", height: 4) == """
                ·
                ·
                ▎Ada Moss
                ▎denied · 1 of 1
                """)
        #expect(
            sidebar("«1!:“It is finished for good.”» she <quipped>.", height: 4) == """
                ·
                ·
                ▎Ada Moss
                ▎denied · 1 of 1
                """)
        #expect(
            sidebar("«1!:“It is finished for good.”» <is said to have denied> that", height: 4) == """
                ·
                ·
                ▎Ada Moss
                ▎denied · 1 of 1
                """)
        #expect(sidebar("«1!:“It is not.”» <denied>", height: 3).hasSuffix("\n▎Ada Moss, denied"))
    }

    @Test("a denial keeps its word where many share a row, and the names give way")
    func deniedTogether() {
        #expect(sidebar("«1!:“No.”» «2:“Yes.”»", height: 3).hasSuffix("\n▎denied · Jonas Bra…"))
    }

    @Test("reported speech that is denied says so, also below what the same speaker claims")
    func deniedReport() {
        #expect(
            sidebar("«~1:She would stay for.» «~1!:She would go away.»", height: 4) == """
                ·
                ·
                ▏Ada Moss
                ▏Ada Moss, denied
                """)
    }

    @Test("attitudes have neither bar nor name")
    func attitudes() {
        #expect(sidebar("«~2^:He would not pay.»", height: 3) == "·\n·\n·")
    }
}
