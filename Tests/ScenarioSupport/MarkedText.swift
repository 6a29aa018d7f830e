import NewsModel

/// Builds articles from text in which quotes are marked: `«1:“It works,”»` is a quote by speaker 1, `«0:…»` by nobody
/// known, `«~2:…»` reported speech of speaker 2, `«1?:…»` a doubtful speaker, `«1!:…»` denied, `«1^:…»` an attitude; `<said>` is the cue of the quote before, `{said}` of the one after.
public enum MarkedText {
    /// The text without marks, and what the marks say; paragraphs are divided by blank lines and may begin with
    /// "# " (headline), "## " (heading), "> " (block quote), "by: " (byline), "on: " (date line) or "-- " (furniture).
    public static func draft(_ marked: String, title: String, authors: [String] = [], source: String? = nil) -> (
        draft: DraftArticle, attributions: [Attribution]
    ) {
        var text = ""
        var paragraphs: [Paragraph] = []
        var attributions: [Attribution] = []
        for block in marked.split(separator: "\n\n") {
            var (kind, body) = (Paragraph.Kind.body, String(block))
            for (prefix, named) in prefixes where body.hasPrefix(prefix) {
                (kind, body) = (named, String(body.dropFirst(prefix.count)))
                break
            }
            if !text.isEmpty { text += "\n\n" }
            let start = text.utf8.count
            append(body, to: &text, &attributions)
            paragraphs.append(Paragraph(kind, TextRange(start, text.utf8.count)))
        }
        let draft = DraftArticle(title: title, authors: authors, source: source, text: text, paragraphs: paragraphs)
        return (draft, attributions)
    }

    private static let prefixes: [(String, Paragraph.Kind)] = [
        ("## ", .heading), ("# ", .headline), ("> ", .blockQuote), ("by: ", .byline), ("on: ", .dateline),
        ("-- ", .furniture),
    ]

    private static func append(_ body: String, to text: inout String, _ attributions: inout [Attribution]) {
        var number = ""
        var isNumber = false
        var start = 0
        var cueStart: Int?
        var coming: [TextRange] = []
        for character in body {
            switch character {
            case "«": (isNumber, number) = (true, "")
            case ":" where isNumber: (isNumber, start) = (false, text.utf8.count)
            case _ where isNumber: number.append(character)
            case "»":
                let id = Int(number.filter(\.isNumber)) ?? 0
                attributions.append(
                    Attribution(
                        kind: number.hasPrefix("~") ? .indirect : .direct,
                        content: [TextRange(start, text.utf8.count)], cue: coming,
                        modality: number.contains("!") ? .denied : .asserted,
                        manner: number.contains("^") ? .attitude : .statement,
                        speaker: id == 0 ? nil : Speaker.ID(rawValue: id - 1),
                        confidence: number.contains("?") ? 0.3 : 0.93,
                        rule: .verbThenSource))
                coming = []
            case "}":
                if let begin = cueStart { coming = [TextRange(begin, text.utf8.count)] }
                cueStart = nil
            case "<", "{": cueStart = text.utf8.count
            case ">":
                guard let begin = cueStart, !attributions.isEmpty else { continue }
                attributions[attributions.count - 1].cue = [TextRange(begin, text.utf8.count)]
                cueStart = nil
            default: text.append(character)
            }
        }
    }
}
