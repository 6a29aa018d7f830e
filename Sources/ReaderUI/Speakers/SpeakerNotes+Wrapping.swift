import ReadingPage
import TerminalCanvas

extension SpeakerNotes {
    /// The notes with names and cues that are wider than the sidebar on several rows, where those below are free.
    func wrapped(_ texts: SidebarText, width: Int) -> SpeakerNotes {
        var notes = self
        for row in rows.indices { notes.wrap(row, texts, width) }
        return notes
    }

    /// Wraps what is told of the one quotation that begins on a row.
    private mutating func wrap(_ row: Int, _ texts: SidebarText, _ width: Int) {
        let own = rows[row]
        guard own.wrapped == nil, !own.isLabelled, own.names.count <= 1, let quote = own.names.first ?? own.cue,
            !texts.isOfTranscript(quote)
        else { return }
        let isNamed = !own.names.isEmpty
        if !isNamed, row > 0, rows[row - 1].names == [quote] { return }
        let hasCue = isNamed && row + 1 < rows.count && rows[row + 1].cue == quote
        let names = isNamed ? texts.nameLines(of: quote, hasCueBelow: hasCue, width: width) : []
        let cues = hasCue || !isNamed ? texts.cueLines(of: quote, width: width) : []
        guard names.count > 1 || cues.count > 1 else { return }
        let isSure = rows.contains { $0.sure == quote }
        let room = 1 + rows.indices.dropFirst(row + 1).prefix { isFree($0, for: quote, texts) }.count
        let rest = isSure ? 1 : 0
        if names.count + cues.count + rest <= room {
            write(names, cues, of: quote, from: row, isSure: isSure)
        } else if names.count > 1, names.count + min(1, cues.count) + rest <= room {
            write(
                names, hasCue ? [texts.cueAndCount(of: quote, width: width)] : [], of: quote, from: row, isSure: isSure)
        } else if cues.count > 1, min(1, names.count) + cues.count + rest <= room {
            write(isNamed ? [texts.name(of: quote, width: width)] : [], cues, of: quote, from: row, isSure: isSure)
        }
    }

    /// Whether nothing but a quotation's own notes stands on a row.
    private func isFree(_ row: Int, for quote: Int, _ texts: SidebarText) -> Bool {
        let other = rows[row]
        return other.names.isEmpty && other.reported == nil && other.cue ?? quote == quote
            && other.sure ?? quote == quote && other.bar ?? quote == quote
            && texts.state.layout.lines[first + row].kind != .details
    }

    private mutating func write(
        _ names: [String], _ cues: [String], of quote: Int, from row: Int, isSure: Bool
    ) {
        let lines =
            names.map { Wrapped(attribution: quote, isName: true, text: $0) }
            + cues.map { Wrapped(attribution: quote, isName: false, text: $0) }
        for below in rows.indices.dropFirst(row + 1).prefix(lines.count) {
            if rows[below].cue == quote { rows[below].cue = nil }
        }
        if isSure {
            for place in rows.indices where rows[place].sure == quote { rows[place].sure = nil }
            rows[row + lines.count].sure = quote
        }
        for (place, line) in zip(row..., lines) { rows[place].wrapped = line }
    }
}
