import TerminalCanvas

/// The help page, made from the keymap.
struct HelpPage: Equatable {
    /// One line of it.
    enum Line: Equatable {
        /// What the keys below belong to.
        case heading(String)
        /// Keys and what they do.
        case keys(String, String)
        /// Air.
        case blank
    }

    /// All lines.
    let lines: [Line]

    /// The page of a keymap: what works while reading, and then what works only in one place.
    init(_ keymap: Keymap) {
        var lines: [Line] = [.heading("Keys"), .blank]
        let reading: Set<Keymap.Context> = [.list, .text]
        for binding in keymap.bindings where !binding.contexts.isDisjoint(with: reading) {
            lines.append(.keys(binding.keyNames, binding.command.sentence))
        }
        for context in Keymap.Context.allCases where !reading.contains(context) {
            let own = keymap.bindings.filter { $0.contexts.contains(context) && $0.contexts.isDisjoint(with: reading) }
            guard !own.isEmpty else { continue }
            lines += [.blank, .heading(context.name), .blank]
            lines += own.map { .keys($0.keyNames, $0.command.sentence) }
        }
        self.lines = lines
    }
}

/// Draws the help page.
struct HelpView {
    let page: HelpPage
    let palette: Palette

    private static let keysWidth = 17

    /// Draws the lines from `top` on.
    func draw(top: Int, in area: Rectangle, on canvas: inout Canvas) {
        for (row, line) in page.lines.dropFirst(max(0, top)).prefix(area.height).enumerated() {
            let y = area.y + row
            switch line {
            case .heading(let text): canvas.write(text, x: area.x + 2, y: y, style: palette.title, limit: area.maxX)
            case .blank: break
            case .keys(let keys, let sentence):
                let x = canvas.write(keys, x: area.x + 2, y: y, style: palette.accent, limit: area.maxX)
                let column = max(x + 1, area.x + 2 + min(Self.keysWidth, area.width / 3))
                canvas.write(
                    sentence.truncated(toWidth: area.maxX - column), x: column, y: y, style: palette.text,
                    limit: area.maxX)
            }
        }
    }
}
