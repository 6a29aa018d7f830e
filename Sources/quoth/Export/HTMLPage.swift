import Foundation
import NewsModel
import ReadingPage
import TerminalCanvas

/// An article as one page for a browser: every quote in its speaker's colour, the names in the margin, no script.
///
/// The markup is well-formed XML, too.
enum HTMLPage {
    /// The page.
    static func text(_ article: Article, minimumConfidence: Double = 0) -> String {
        let page = SpokenPage(article, minimumConfidence: minimumConfidence)
        let draft = article.draft
        let title = escaped(draft.title)
        return """
            <!DOCTYPE html>
            <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="generator" content="Quoth"/>
            <title>\(title)</title>
            <style>
            \(HTMLStyle.sheet(speakers: page.speakers))
            </style>
            </head>
            <body>
            <main>
            <header>
            <h1>\(title)</h1>
            <p class="details">\(escaped(page.details))\(source(draft))</p>
            </header>
            \(legend(page))
            <article>
            \(page.blocks.map { block($0, page) }.joined(separator: "\n"))
            </article>
            </main>
            </body>
            </html>

            """
    }

    private static func escaped(_ text: String) -> String { XMLText.escaped(text) }

    private static func source(_ draft: DraftArticle) -> String {
        let source = draft.authors.isEmpty ? nil : draft.source
        switch (source, draft.url.flatMap { WebAddress($0) }) {
        case (nil, nil): return ""
        case (let source?, nil): return " · " + escaped(source)
        case (let source, let address?):
            return " · <a href=\"\(escaped(address.text))\">\(escaped(source ?? "original"))</a>"
        }
    }

    /// Who speaks, with number, description and share of the words; those who matter less are folded away.
    private static func legend(_ page: SpokenPage) -> String {
        let speaking = page.speakers.indices.filter { !page.speakers[$0].attributions.isEmpty }
        let minor = speaking.filter { page.speakers[$0].minority != nil }
        let folded = minor.count < minimumFolded || minor.count == speaking.count ? [] : minor
        let major = list(speaking.filter { !folded.contains($0) }, page)
        guard !folded.isEmpty else { return major }
        let reasons = Voice.reasons(folded.compactMap { page.speakers[$0].minority })
        return major + "\n<details class=\"legend\"><summary>\(folded.count) more: \(reasons)</summary>\n"
            + list(folded, page) + "\n</details>"
    }

    /// A single one is no longer than the line it would be folded under.
    private static let minimumFolded = 2

    private static func list(_ speakers: [Int], _ page: SpokenPage) -> String {
        let total = max(1, page.speakers.reduce(0) { $0 + $1.words })
        let rows = speakers.map { place in
            let speaker = page.speakers[place]
            let share = (speaker.words * 100 + total / 2) / total
            let description = speaker.description.map { ", <span class=\"about\">\(escaped($0))</span>" } ?? ""
            let counts = speaker.quotes == 0 ? "reported" : "\(Plural.of(speaker.quotes, "quote")), \(share) %"
            let name = escaped(speaker.name + (speaker.isDoubtful ? "?" : ""))
            return "<li class=\"s\(place)\"><b>\(mark(place, speaker))\(name)</b>\(description) "
                + "<span class=\"share\">· \(counts)</span></li>"
        }
        guard !rows.isEmpty else { return "" }
        return "<ul class=\"legend\" aria-label=\"Who speaks\">\n\(rows.joined(separator: "\n"))\n</ul>"
    }

    private static func mark(_ place: Int, _ speaker: SpokenPage.Speaker) -> String {
        "<sup>\(speaker.color == nil ? "?" : String(place + 1))</sup>"
    }

    private static func block(_ block: SpokenPage.Block, _ page: SpokenPage) -> String {
        let words = block.runs.map { run($0, page) }.joined()
        let element =
            switch block.kind {
            case .heading: "<h2>\(words)</h2>"
            case .blockQuote: "<blockquote><p>\(words)</p></blockquote>"
            case .byline, .dateline, .caption, .furniture: "<p class=\"small\">\(words)</p>"
            case .headline, .body, .turn: "<p>\(words)</p>"
            }
        let names = names(block, page)
        return "<div class=\"row\">\(element)\(names.isEmpty ? "" : "<aside>\(names)</aside>")</div>"
    }

    private static func run(_ run: SpokenPage.Run, _ page: SpokenPage) -> String {
        guard let speaker = run.speaker else { return escaped(run.text) }
        let number = run.beginning == nil ? "" : mark(speaker, page.speakers[speaker])
        let element = run.isQuotation ? "q" : "i"
        let title = run.modality.caution().map { " title=\"\(escaped($0))\"" } ?? ""
        return "\(number)<\(element) class=\"s\(speaker)\"\(title)>\(escaped(run.text))</\(element)>"
    }

    /// Whoever begins to speak in a paragraph, with how it is said; once where the same speaker goes on in the same modality.
    private static func names(_ block: SpokenPage.Block, _ page: SpokenPage) -> String {
        var named: (speaker: Int, modality: Modality)?
        var result = ""
        for run in block.runs {
            guard let speaker = run.speaker, let cue = run.beginning, run.isQuotation,
                speaker != named?.speaker || run.modality != named?.modality
            else { continue }
            named = (speaker, run.modality)
            let facts = [run.modality.caution(beside: cue) ?? "", cue].filter { $0.contains(where: \.isLetter) }
            let manner = facts.isEmpty ? "" : " <small>\(escaped(facts.joined(separator: ", ")))</small>"
            let name = escaped(page.speakers[speaker].name + (run.isDoubtful ? "?" : ""))
            result += "<span class=\"s\(speaker)\">\(mark(speaker, page.speakers[speaker]))\(name)\(manner)</span>"
        }
        return result
    }
}
