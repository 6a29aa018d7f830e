import Foundation
import Testing

@testable import TerminalCanvas

@Suite("SVG")
struct SVGTests {
    private func svg(_ text: String, _ style: Style = .plain) -> String {
        var canvas = Canvas(Size(width: 12, height: 1))
        canvas.write(text, x: 0, y: 0, style: style)
        return canvas.svg(title: "Q & A", background: .dark)
    }

    @Test(
        "text is escaped, and each word stands at its column",
        arguments: [
            ("a<b>&\"c\"", ">a&lt;b&gt;&amp;&quot;c&quot;</text>"),
            ("a b", "<text x=\"32\" y=\"49\" fill=\"#d7dae0\">b</text>"),
            ("字b", "<text x=\"32\" y=\"49\" fill=\"#d7dae0\">b</text>"),
            ("\u{1B}[0m", "␛"),
        ])
    func text(text: String, expected: String) {
        #expect(svg(text).contains(expected))
    }

    @Test("the title stands in the window's bar and in the document's title, escaped")
    func title() {
        #expect(svg("").components(separatedBy: "Q &amp; A").count == 3)
    }

    @Test(
        "attributes and colours become the document's",
        arguments: [
            (Style(nil, on: nil, .bold), "font-weight=\"bold\""),
            (Style(nil, on: nil, .italic), "font-style=\"italic\""),
            (Style(nil, on: nil, .underline), "text-decoration=\"underline\""),
            (Style(Color(0x00FF80, ansi: 2)), "fill=\"#00ff80\">x"),
            (Style(nil, on: Color(0x102030, ansi: 0)), "height=\"20\" fill=\"#102030\"/>"),
            (Style(nil, on: nil, .reverse), "fill=\"#16181d\">x"), (Style(nil, on: nil, .dim), "fill=\"#898c92\">x"),
        ])
    func styles(style: Style, expected: String) {
        #expect(svg("x", style).contains(expected))
    }

    @Test(
        "blocks and lines are shapes that reach the cell's edges",
        arguments: [
            ("▎", ["<rect x=\"14\" y=\"34\" width=\"2\" height=\"20\""]), ("█", ["width=\"9\" height=\"20\""]),
            ("───", ["<rect x=\"14\" y=\"44\" width=\"27\" height=\"1\""]),
            ("│", ["<rect x=\"18\" y=\"34\" width=\"1\" height=\"20\""]),
            (
                "┴",
                [
                    "<rect x=\"14\" y=\"44\" width=\"9\" height=\"1\"",
                    "<rect x=\"18\" y=\"34\" width=\"1\" height=\"11\"",
                ]
            ),
            (
                "╭",
                [
                    "<rect x=\"18\" y=\"44\" width=\"5\" height=\"1\"",
                    "<rect x=\"18\" y=\"44\" width=\"1\" height=\"10\"",
                ]
            ),
        ])
    func shapes(text: String, expected: [String]) {
        let document = svg(text)
        for rectangle in expected { #expect(document.contains(rectangle)) }
        #expect(!document.contains(">\(text)<"))
    }
}
