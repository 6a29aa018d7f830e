import TerminalCanvas
import Testing

@testable import ReaderUI

@Suite struct ScreenLayoutTests {
    /// The layout as a drawing: L list, A article around G gutter, T text and S sidebar, P panel, and the rules.
    private func drawing(_ width: Int, _ height: Int, _ demands: ScreenLayout.Demands = .init()) -> String {
        let layout = ScreenLayout(size: Size(width: width, height: height), demands: demands)
        var canvas = Canvas(Size(width: width, height: height))
        let parts: [(Rectangle?, String)] = [
            (layout.list, "L"), (layout.divider, "│"), (layout.article, "A"), (layout.gutter, "G"), (layout.text, "T"),
            (layout.sidebar, "S"), (layout.panel, "P"), (layout.rule, "─"), (layout.status, "="),
        ]
        for (area, letter) in parts {
            guard let area else { continue }
            for y in area.y..<area.maxY {
                canvas.write(String(repeating: letter, count: area.width), x: area.x, y: y)
            }
        }
        return canvas.plainText
    }

    @Test("a window of 100 columns has list, text and sidebar")
    func wide() {
        let row =
            String(repeating: "L", count: 35) + "│A" + String(repeating: "T", count: 43) + "AASSSSSSSSSSSSSSSSSA\n"
        let rows = String(repeating: row, count: 6)
        #expect(
            drawing(100, 8)
                == rows + String(repeating: "─", count: 100) + "\n" + String(repeating: "=", count: 100) + "\n")
    }

    @Test("a narrower one has a gutter instead of the sidebar, and a low one no rule")
    func narrow() {
        #expect(
            drawing(60, 5) == """
                LLLLLLLLLLLLLLLLLLLLLLLLLLLL│GGGGGGTTTTTTTTTTTTTTTTTTTTTTTAA
                LLLLLLLLLLLLLLLLLLLLLLLLLLLL│GGGGGGTTTTTTTTTTTTTTTTTTTTTTTAA
                LLLLLLLLLLLLLLLLLLLLLLLLLLLL│GGGGGGTTTTTTTTTTTTTTTTTTTTTTTAA
                LLLLLLLLLLLLLLLLLLLLLLLLLLLL│GGGGGGTTTTTTTTTTTTTTTTTTTTTTTAA
                ============================================================

                """)
    }

    @Test("one below 60 columns has the pane with the focus alone")
    func onePane() {
        #expect(
            drawing(20, 5, .init(focus: .list)) == String(repeating: "LLLLLLLLLLLLLLLLLLLL\n", count: 4)
                + "====================\n")
        #expect(
            drawing(20, 5, .init(focus: .text)) == String(repeating: "GGGGGGTTTTTTTTTTTTAA\n", count: 4)
                + "====================\n")
    }

    @Test("a zoomed text is no wider than the measure")
    func zoomed() {
        let layout = ScreenLayout(
            size: Size(width: 200, height: 40), demands: .init(focus: .text, view: .pane, measure: 68))
        #expect(layout.list == nil)
        #expect(layout.text?.width == 68)
        #expect(layout.sidebar?.x == (layout.text?.maxX ?? 0) + 2)
    }

    @Test("the panel stands below the text, and takes its place in a low window")
    func panel() {
        #expect(
            drawing(20, 8, .init(focus: .text, panelRows: 4)) == """
                GGGGGGTTTTTTTTTTTTAA
                GGGGGGTTTTTTTTTTTTAA
                PPPPPPPPPPPPPPPPPPPP
                PPPPPPPPPPPPPPPPPPPP
                PPPPPPPPPPPPPPPPPPPP
                PPPPPPPPPPPPPPPPPPPP
                ────────────────────
                ====================

                """)
        #expect(ScreenLayout(size: Size(width: 20, height: 8), demands: .init(focus: .text, panelRows: 40)).text == nil)
    }

    @Test("nothing is laid out below 20 columns or 5 rows", arguments: [(19, 5), (20, 4), (0, 0), (1, 1)])
    func tooSmall(_ width: Int, _ height: Int) {
        #expect(ScreenLayout(size: Size(width: width, height: height)).status == nil)
    }

    @Test(
        "all parts lie inside the window, and text and notes apart from each other",
        arguments: [20, 59, 60, 99, 100, 140, 500])
    func inside(_ width: Int) throws {
        for height in [5, 7, 8, 24, 200] {
            for demands in [
                ScreenLayout.Demands(), .init(focus: .text, view: .pane), .init(focus: .text, panelRows: 12),
            ] {
                let layout = ScreenLayout(size: Size(width: width, height: height), demands: demands)
                let parts = [layout.list, layout.article, layout.gutter, layout.text, layout.sidebar, layout.panel]
                for part in parts.compactMap({ $0 }) {
                    #expect(part.x >= 0 && part.y >= 0 && part.maxX <= width && part.maxY <= height)
                }
                guard let text = layout.text else { continue }
                #expect((layout.gutter?.maxX ?? 0) <= text.x)
                #expect(text.maxX <= layout.sidebar?.x ?? width)
            }
        }
    }
}
