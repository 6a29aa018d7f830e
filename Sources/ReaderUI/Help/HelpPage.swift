/// The help page, made from the keymap.
struct HelpPage: Equatable {
    /// One line of it.
    enum Line: Equatable {
        /// What the keys below belong to.
        case heading(String)
        /// Keys and what they do, and whether a number before them repeats them.
        case keys(String, String, isRepeated: Bool)
        /// What a mark means.
        case note(String)
        /// Air.
        case blank
    }

    /// All lines.
    let lines: [Line]

    /// The page of a keymap: what works while reading, and then what works only in one place.
    init(_ keymap: Keymap, containing query: String = "") {
        let examples = [(Command.moveDown, ": 5", ""), (.toEnd, "; 5", " goes to the fifth")].compactMap {
            command, before, after in
            keymap.binding(of: command, in: .list).map { before + $0.keyName + after }
        }
        var lines: [Line] = [.heading("Keys"), .note("× a number before it repeats it" + examples.joined())]
        let query = query.lowercased()
        func line(_ binding: Keymap.Binding) -> Line? {
            let meaning = binding.meaning
            let text = binding.keyNames + " " + meaning
            guard query.isEmpty || text.lowercased().contains(query) else { return nil }
            return .keys(binding.keyNames, meaning, isRepeated: binding.takesCount)
        }
        for (heading, bindings) in keymap.groups {
            let rows = bindings.compactMap(line)
            if let heading, !rows.isEmpty { lines += [.blank, .heading(heading), .blank] }
            lines += rows
        }
        self.lines = lines
    }
}

extension HelpPage {
    /// From this width on there is room for two columns, in cells.
    private static let widthForTwo = 100
    /// The page's heading and the note below it.
    private static let head = 2

    /// What stands side by side, row by row: one line, or two in a wide window.
    func rows(width: Int) -> [[Line]] {
        let (head, body) = (lines.prefix(Self.head), Array(lines.dropFirst(Self.head)))
        guard width >= Self.widthForTwo, body.count > 1 else { return lines.map { [$0] } }
        var middle = (body.count + 1) / 2
        // A heading stays with what it heads.
        while middle > 1, !body[middle - 1].isKeys { middle -= 1 }
        let (left, right) = (body.prefix(middle), Array(body.dropFirst(middle).drop { $0 == .blank }))
        let rows = (0..<max(left.count, right.count)).map { row in
            [row < left.count ? left[row] : .blank, row < right.count ? right[row] : .blank]
        }
        return head.map { [$0] } + rows
    }
}

extension HelpPage.Line {
    fileprivate var isKeys: Bool {
        if case .keys = self { true } else { false }
    }
}
