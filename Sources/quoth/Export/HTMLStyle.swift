import ReadingPage
import TerminalCanvas

/// How an exported page looks: on paper, on a wide and on a narrow screen, by day and by night.
enum HTMLStyle {
    /// The style sheet, with a colour for each of the page's speakers.
    static func sheet(speakers: [SpokenPage.Speaker]) -> String {
        """
        \(layout)
        \(colors(speakers, Theme.light))
        @media (prefers-color-scheme: dark) {
        :root { --ground: #16181d; --text: #dfe2e8; --calm: #9aa1ad; --rule: #3a3f4a; --tint: #22262e }
        \(colors(speakers, Theme.dark))
        }
        \(paper)
        """
    }

    private static func colors(_ speakers: [SpokenPage.Speaker], _ theme: Theme) -> String {
        speakers.enumerated().map { place, speaker in
            let color = speaker.color.map { hex(theme.speakerColor($0)) } ?? "var(--calm)"
            return ".s\(place) { --who: \(color) }"
        }.joined(separator: "\n")
    }

    private static func hex(_ color: Color) -> String {
        let (red, green, blue) = color.components
        return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static let layout = """
        :root { --ground: #fdfdfb; --text: #23262c; --calm: #5d636e; --rule: #d5d8de; --tint: #f2f3f0; color-scheme: light dark }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--ground); color: var(--text);
          font: 1.125rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif }
        main { max-width: 58rem; margin: 0 auto; padding: 3rem 1.5rem 5rem }
        h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5rem; max-width: 40rem; text-wrap: balance }
        h2 { font-size: 1.2rem; margin: 1.2rem 0 .2rem }
        .details, .small, .about, .share, aside small { color: var(--calm) }
        .details, .small, .legend, aside { font: .9rem/1.45 system-ui, "Helvetica Neue", Arial, sans-serif }
        a { color: inherit }
        .legend { list-style: none; margin: 1.5rem 0 2rem; padding: .9rem 0; border: solid var(--rule); border-width: 1px 0;
          columns: 2 18rem; column-gap: 2rem }
        details.legend { columns: auto; padding: 0; border: 0; margin-top: -1.5rem; color: var(--calm) }
        details.legend ul { margin: .5rem 0 0 }
        summary { cursor: pointer }
        .legend li { break-inside: avoid; padding: .1rem 0 .1rem .7rem; border-left: .25rem solid var(--who) }
        .row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(9rem, 1fr); column-gap: 1.75rem }
        .row p, .row blockquote { margin: 0 0 1.1rem; overflow-wrap: anywhere }
        .row blockquote { padding-left: 1.5rem }
        q { quotes: none; color: var(--who) }
        i { color: inherit; text-decoration: underline dotted var(--who) 1px; text-underline-offset: .22em; font-style: normal }
        sup { font: .62em/1 system-ui, sans-serif; color: var(--who, var(--calm)); margin-right: .2em }
        b, aside span { color: var(--who) }
        aside { padding-top: .35rem }
        aside span { display: block; padding-left: .7rem; border-left: .2rem solid var(--who); margin-bottom: .5rem; font-weight: 600 }
        aside small { display: block; font-size: .82rem; font-weight: 400 }
        @media (max-width: 46rem) {
          main { padding: 1.5rem 1.1rem 3rem }
          h1 { font-size: 1.6rem }
          .row { display: flex; flex-direction: column-reverse }
          aside { padding: 0 0 .2rem; display: flex; flex-wrap: wrap; gap: .15rem .9rem }
          aside span { margin: 0; font-size: .85rem }
          aside small { display: inline }
        }
        """

    private static let paper = """
        @media print {
          :root { --ground: #fff; --text: #000; --calm: #444; --rule: #999 }
          body { font-size: 10.5pt }
          main { padding: 0; max-width: none }
          .row { break-inside: avoid; grid-template-columns: minmax(0, 1fr) 10rem }
          a::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere }
        }
        """
}
