import NewsModel
import ReadingPage
import TerminalCanvas

/// Draws the panel that says who speaks how much.
struct SpeakersView {
    let state: ArticleState
    /// What it lists.
    let entries: SpeakerEntries
    /// What is chosen; nil while keys go elsewhere.
    let panel: SpeakersPanel?
    /// Whether it is a pane of its own, whose heading is in line with those beside it.
    var isPane = false
    let palette: Palette

    private var speech: SpeechIndex { state.speech }

    /// The rows beside one an entry: the rule and the heading.
    static let rowsAround = 2
    private static let heading = 2
    private static let numbered = 9
    /// Numbers further away from their names would be hard to follow, in cells.
    private static let widest = 120
    private static let bar = (width: 16, ticks: 8)
    private static let timeline = 24
    private static let widthForTimeline = 84

    /// Number of entries that show.
    static func rows(in area: Rectangle?) -> Int { max(0, (area?.height ?? 0) - heading) }

    /// The entry at a point; nil on the heading.
    static func entry(at point: Point, in area: Rectangle, top: Int) -> Int? {
        let row = point.y - area.y - heading
        return row < 0 ? nil : top + row
    }

    /// Draws the panel.
    func draw(in area: Rectangle, on canvas: inout Canvas) {
        let rule = Rectangle(x: area.x, y: area.y + (isPane ? 1 : 0), width: area.width, height: 1)
        Rules.horizontal(rule, on: &canvas, palette.rule)
        let heading =
            !state.hasSpeakers
            ? Language.speakersNote + "."
            : speech.voices.isEmpty ? "Nobody speaks in this article." : "Who speaks, by words"
        canvas.write(heading, x: area.x + 2, y: area.y + (isPane ? 0 : 1), style: palette.title, limit: area.maxX)
        for row in 0..<Self.rows(in: area) {
            let entry = (panel?.top ?? 0) + row
            guard entry < entries.entries.count else { return }
            let width = min(area.width, Self.widest)
            let line = Rectangle(x: area.x, y: area.y + Self.heading + row, width: width, height: 1)
            drawEntry(entry, in: line, on: &canvas)
        }
    }

    private func drawEntry(_ place: Int, in line: Rectangle, on canvas: inout Canvas) {
        let isChosen = place == panel?.choice
        let isFollowed = panel == nil && state.followed.map { entries.place(ofVoice: $0) } == place
        let ground =
            isChosen
            ? palette.selection(hasFocus: true) : isFollowed ? palette.selection(hasFocus: false) : .plain
        if ground != .plain { canvas.fill(line, style: ground) }
        switch entries.entries[place] {
        case .voice(let voice): drawVoice(voice, place, ground, in: line, on: &canvas)
        case .fold:
            canvas.write(
                entries.foldText.truncated(toWidth: line.width - 6), x: line.x + 5, y: line.y,
                style: palette.dim + ground, limit: line.maxX)
        case .everybody:
            canvas.write("0", x: line.x + 3, y: line.y, style: palette.accent + ground, limit: line.maxX)
            canvas.write("all speakers", x: line.x + 5, y: line.y, style: ground, limit: line.maxX)
        }
    }

    private func drawVoice(
        _ place: Int, _ entry: Int, _ ground: Style, in line: Rectangle, on canvas: inout Canvas
    ) {
        let voice = speech.voices[place]
        let number = voice.speaker == nil ? nil : place
        let color = number.map { speech.colors[$0] }
        let look = palette.speaker(color) + ground
        let ownMark = palette.mark(number, look: color)
        let mark = palette.numbersSpeakers ? ownMark : " ▌"
        canvas.write(mark, x: line.x, y: line.y, style: palette.bar(color) + ground, limit: line.maxX)
        let isNumberedByMark = palette.numbersSpeakers && number != nil
        if let key = (1...Self.numbered).first(where: { entries.place(ofNumber: $0) == entry }), !isNumberedByMark {
            canvas.write("\(key)", x: line.x + 3, y: line.y, style: palette.accent + ground, limit: line.maxX)
        }
        let right = drawShare(of: voice, look: palette.bar(color) + ground, ground: ground, in: line, on: &canvas)
        let prefix = palette.numbersSpeakers || ownMark.isEmpty ? "" : ownMark + " "
        let doubt = voice.isDoubtful ? "?" : ""
        let name = (prefix + voice.name.onOneLine).truncated(toWidth: right - line.x - 6 - doubt.count) + doubt
        let end = canvas.write(name, x: line.x + 5, y: line.y, style: look, limit: right)
        guard let description = voice.speaker?.description?.onOneLine, right - end > 6 else { return }
        canvas.write(
            description.truncated(toWidth: right - end - 3), x: end + 2, y: line.y, style: palette.dim + ground,
            limit: right)
    }

    /// Draws number of quotes, bar and per cent at the right, as far as they leave room, and returns where they begin.
    private func drawShare(
        of voice: Voice, look: Style, ground: Style, in line: Rectangle, on canvas: inout Canvas
    ) -> Int {
        let total = max(1, speech.voices.reduce(0) { $0 + $1.words })
        let isReported = voice.quotationCount == 0
        let percent = isReported ? "" : "\((voice.words * 100 + total / 2) / total) %"
        let quotes = isReported ? "reported" : Plural.of(voice.quotationCount, "quote")
        let percentColumn = line.maxX - 6
        canvas.write(percent, x: line.maxX - 1 - CellWidth.of(percent), y: line.y, style: palette.dim + ground)
        guard line.width >= 40 else { return percentColumn }
        let hasBar = line.width >= 58
        let barColumn = hasBar ? percentColumn - Self.bar.width : percentColumn
        if hasBar {
            canvas.write(barText(voice.words), x: barColumn, y: line.y, style: look)
        }
        var quotesColumn = barColumn - 12
        if line.width >= Self.widthForTimeline {
            let strip = SpeakerTimeline.text(of: voice, in: state, width: Self.timeline)
            canvas.write(strip, x: barColumn - Self.timeline - 2, y: line.y, style: look)
            quotesColumn -= Self.timeline + 2
        }
        canvas.write(quotes, x: quotesColumn, y: line.y, style: palette.dim + ground, limit: quotesColumn + 11)
        return quotesColumn
    }

    /// A bar as long as there is room for whoever says most, and in proportion for others.
    private func barText(_ words: Int) -> String {
        let top = max(1, speech.voices.map(\.words).max() ?? 0)
        let most = (Self.bar.width - 1) * Self.bar.ticks
        let ticks = words == 0 ? 0 : max(1, (words * most + top / 2) / top)
        let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][ticks % Self.bar.ticks]
        return String(repeating: "█", count: ticks / Self.bar.ticks) + rest
    }
}
