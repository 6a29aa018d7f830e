import NewsModel

/// Breaks one paragraph into lines, greedily, taking a character at a time.
///
/// White space at a break belongs to no line, and a run of it counts as one space. A line that is broken at a soft hyphen
/// ends with it, and has a cell left to show it. A word longer than a line that offers no place is split.
public struct LineBreaker {
    /// A place where the line may end.
    private struct Break {
        /// Where the line's text ends.
        var end: Int
        /// Where the next line begins.
        var next: Int
        /// Cells from the line's start to `next`.
        var width: Int
    }

    private let limit: Int
    private var start: Int
    private var end: Int
    private var width = 0
    private var lastBreak: Break?
    /// A soft hyphen that the line has no cell for, but perhaps the next one has.
    private var unfitBreak: Break?
    private var previous: TextUnit.Kind?
    private var beforePrevious: TextUnit.Kind?
    /// The finished lines, without white space at their ends.
    private(set) var lines: [TextRange] = []

    /// A breaker of text that begins at byte `start`, for lines of `limit` cells (at least 1).
    init(start: Int, limit: Int) {
        self.start = start
        self.end = start
        self.limit = max(1, limit)
    }

    /// The lines of `range`.
    public static func lines(of range: TextRange, in units: TextUnits, limit: Int) -> [TextRange] {
        var breaker = LineBreaker(start: range.start, limit: limit)
        units.forEach(in: range, wordLimit: limit) { breaker.add($0) }
        breaker.finish()
        return breaker.lines
    }

    /// Takes the next character.
    mutating func add(_ unit: TextUnit) {
        switch unit.kind {
        case .invisible: return
        case .softHyphen: return addSoftHyphen(unit)
        case .zeroWidthSpace: return addZeroWidthSpace(unit)
        default: break
        }
        defer {
            beforePrevious = previous
            previous = unit.kind
        }
        if unit.kind == .space {
            addSpace(unit)
            return
        }
        // What is not shown before it stays with neither line.
        if isBreakAllowed(before: unit.kind) { setBreak(Break(end: end, next: unit.start, width: width)) }
        while width > 0, width + unit.width > limit { endLine(before: unit) }
        if width == 0 { start = unit.start }
        width += unit.width
        end = unit.end
    }

    /// Ends the last line.
    mutating func finish() {
        if width > 0 { lines.append(TextRange(start, end)) }
        width = 0
    }

    private mutating func addSpace(_ unit: TextUnit) {
        guard width > 0 else { return }
        if previous == .space {
            lastBreak?.next = unit.end
        } else {
            width += 1
            setBreak(Break(end: end, next: unit.end, width: width))
        }
    }

    private mutating func addSoftHyphen(_ unit: TextUnit) {
        guard width > 0, previous != .space else { return }
        let place = Break(end: unit.end, next: unit.end, width: width)
        if width < limit { setBreak(place) } else { unfitBreak = place }
    }

    private mutating func addZeroWidthSpace(_ unit: TextUnit) {
        guard width > 0, previous != .space else { return }
        setBreak(Break(end: end, next: unit.end, width: width))
    }

    private mutating func setBreak(_ place: Break) {
        lastBreak = place
        unfitBreak = nil
    }

    private func isBreakAllowed(before kind: TextUnit.Kind) -> Bool {
        guard width > 0, let previous, previous != .space, previous != .opening, kind != .closing else { return false }
        if previous == .ideograph || kind == .ideograph { return true }
        if previous == .closing, beforePrevious == .ideograph { return true }
        return previous == .hyphen && kind != .hyphen && beforePrevious != nil && beforePrevious != .space
    }

    private mutating func endLine(before unit: TextUnit) {
        if let place = lastBreak {
            lines.append(TextRange(start, place.end))
            start = place.next
            width -= place.width
            unfitBreak?.width -= place.width
            lastBreak = unfitBreak
        } else {
            lines.append(TextRange(start, end))
            start = unit.start
            width = 0
            lastBreak = nil
        }
        unfitBreak = nil
    }
}
