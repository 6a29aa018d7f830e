import ReadingPage

/// Where in an article somebody speaks, from its beginning to its end.
enum SpeakerTimeline {
    /// A cell for each of `width` equal parts of the text: a block where the voice has a quote, higher where it has more.
    static func text(of voice: Voice, in state: ArticleState, width: Int) -> String {
        let length = max(1, state.page.bytes.count)
        var words = [Int](repeating: 0, count: width)
        for quote in voice.quotes {
            let span = state.speech.attributions[state.speech.quotations[quote]].span
            let first = min(width - 1, span.start * width / length)
            let last = min(width - 1, max(span.start, span.end - 1) * width / length)
            for cell in first...max(first, last) {
                let (start, end) = (cell * length / width, (cell + 1) * length / width)
                words[cell] += max(1, min(end, span.end) - max(start, span.start))
            }
        }
        let part = max(1, length / width)
        return String(words.map { $0 == 0 ? "·" : $0 * 3 < part ? "▂" : $0 * 3 < 2 * part ? "▄" : "▆" })
    }
}
