import NewsModel
import ReadingPage
import TerminalCanvas

/// What the sidebar says of the speakers.
struct SidebarText {
    let state: ArticleState
    let palette: Palette

    /// Whether a quote is a turn of a transcript.
    func isOfTranscript(_ quote: Int) -> Bool { state.speech.attributions[quote].rule == .transcript }

    /// What tells the speaker where no look does.
    func mark(of attribution: Int) -> String {
        palette.mark(state.speech.number(of: attribution), look: state.speech.color(of: attribution))
    }

    /// The speaker's name, behind its mark.
    func name(of attribution: Int) -> String {
        let mark = mark(of: attribution)
        return (mark.isEmpty ? "" : mark + " ") + state.speech.voice(of: attribution).name.onOneLine
    }

    /// The name in some cells, with a question mark where it is doubtful.
    func name(of attribution: Int, width: Int) -> String {
        let mark = state.speech.isDoubtful(attribution) && width > 3 ? " ?" : ""
        return name(of: attribution).truncated(toWidth: width - mark.count) + mark
    }

    /// The name in some cells, and behind it what only a cue would tell else: "Ada Moss, denied". The name gives way.
    func label(of attribution: Int, width: Int) -> String {
        let mark = width > 3 ? clippedMark(of: attribution) : ""
        return unmarkedLabel(of: attribution, width: width - mark.count) + mark
    }

    /// What tells that a quote was put aside.
    private func clippedMark(of attribution: Int) -> String { state.isClipped(attribution) ? " ◆" : "" }

    private func unmarkedLabel(of attribution: Int, width: Int) -> String {
        let modality = state.speech.attributions[attribution].modality
        guard let caution = modality.caution() else { return name(of: attribution, width: width) }
        let room = width - caution.count - 2
        guard room > 1 else { return caution.truncated(toWidth: width) }
        return name(of: attribution, width: room) + ", " + caution
    }

    /// "told · 2 of 11"; the cue gives way where there is no room. Where the cue, as far as it shows, hides that its source
    /// does not assert the words, "denied · 2 of 11"; there the count gives way.
    func cueAndCount(of quote: Int, width: Int) -> String {
        let count = count(of: quote)
        let cue = cue(of: quote)
        let room = width - CellWidth.of(count) - 3
        let shown = room > 1 && cue.contains(where: \.isLetter) ? cue.truncated(toWidth: room) : ""
        if let caution = state.speech.attributions[quote].modality.caution(beside: shown) {
            return caution.count <= room ? caution + " · " + count : caution.truncated(toWidth: width)
        }
        return shown.isEmpty ? count : shown + " · " + count
    }

    private func cue(of quote: Int) -> String {
        let text = state.article.draft.text
        return state.speech.attributions[quote].cue.map { text.text(in: $0).onOneLine }.joined(separator: " ")
    }

    /// Which of its speaker's quotes it is, and whether it was put aside: "2 of 11 ◆".
    func count(of attribution: Int) -> String {
        let quotes = state.speech.voice(of: attribution).quotes
        let place = state.speech.quotationOfAttribution[attribution] ?? 0
        return "\(quotes.firstPlace { $0 >= place } + 1) of \(quotes.count)" + clippedMark(of: attribution)
    }

    /// The name with all that stands behind it, in lines of some width: "Ada Moss?", "Ada Moss, denied".
    func nameLines(of attribution: Int, hasCueBelow: Bool, width: Int) -> [String] {
        let modality = state.speech.attributions[attribution].modality
        let doubt = state.speech.isDoubtful(attribution) ? "\u{A0}?" : ""
        let caution = hasCueBelow ? "" : modality.caution().map { ", " + $0 } ?? ""
        return Self.lines(name(of: attribution) + doubt + caution, width: width)
    }

    /// The cue with the count, in lines of some width: "told the Senate", "committee · 2 of 11".
    func cueLines(of quote: Int, width: Int) -> [String] {
        let count = "\u{A0}· " + count(of: quote).replacing(" ", with: "\u{A0}")
        let cue = cue(of: quote)
        let shown = cue.contains(where: \.isLetter) ? cue : ""
        let told = state.speech.attributions[quote].modality.caution(beside: shown) ?? shown
        return told.isEmpty ? [self.count(of: quote)] : Self.lines(told + count, width: width)
    }

    /// Longer notes are cut instead of being broken into lines, in widths of the sidebar.
    private static let maximumLines = 6

    private static func lines(_ text: String, width: Int) -> [String] {
        guard CellWidth.of(text.fitting(cells: maximumLines * width + 1)) <= maximumLines * width else {
            return [text.truncated(toWidth: width)]
        }
        let bytes = Array(text.utf8)
        return LineBreaker.lines(of: TextRange(0, bytes.count), in: TextUnits(bytes: bytes), limit: max(1, width))
            .map { LineText.whole($0, of: text) }
    }
}
