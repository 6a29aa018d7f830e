import NewsModel

extension DraftArticle {
    /// An article of paragraphs, as an importer would make it.
    static func sample(_ title: String, _ paragraphs: String...) -> DraftArticle {
        var text = title
        var ranges = [Paragraph(.headline, TextRange(0, title.utf8.count))]
        for paragraph in paragraphs {
            text += "\n\n"
            let start = text.utf8.count
            text += paragraph
            ranges.append(Paragraph(.body, TextRange(start, text.utf8.count)))
        }
        return DraftArticle(title: title, source: "Gazette", text: text, paragraphs: ranges)
    }

    /// Every stretch in quotation marks, said by whoever is named after "said" behind it.
    var sampleAnalysis: SpeechAnalysis {
        var analysis = SpeechAnalysis()
        for match in text.matches(of: /“[^”]*”(?: said ([A-Z]\w+ [A-Z]\w+))?/) {
            let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
            let quote = match.output.0.prefix { $0 != "”" }
            let content = TextRange(start, start + quote.utf8.count + "”".utf8.count)
            var speaker: Speaker.ID?
            if let name = match.output.1 {
                if let known = analysis.speakers.first(where: { $0.name == name }) {
                    speaker = known.id
                } else {
                    let id = Speaker.ID(rawValue: analysis.speakers.count)
                    analysis.speakers.append(Speaker(id: id, name: String(name)))
                    speaker = id
                }
            }
            analysis.attributions.append(
                Attribution(kind: .direct, content: [content], speaker: speaker, confidence: 1, rule: .verbThenSource))
        }
        return analysis
    }

    /// Two articles: the first long enough to scroll in a small window, with quotes of two speakers.
    static let samples: [DraftArticle] = [
        .sample(
            "Ferry Fares to Rise", "“It hurts,” said Ada Moss on the quay.", "“It must be,” said Ben Holt later.",
            "Nobody sang on the way home.", "“It will pass,” said Ada Moss at last."),
        .sample("Goat Spends Night in Tower", "The goat came down by itself.", "“Baa,” said Carla Dunn for it."),
    ]
}
