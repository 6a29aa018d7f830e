import ReadingPage

import struct Foundation.Date

/// How often somebody spoke over time: a bar for each stretch.
struct QuoteChart: Equatable {
    /// The bars, one cell each.
    let bars: String
    /// The first and the last day.
    let first: String
    let last: String

    private static let heights = Array(" ▁▂▃▄▅▆▇█")
    private static let day = 86_400.0
    private static let most = 60

    /// A chart of the days that quotes were published on; nil where they are all of one day.
    init?(_ dates: [Date], width: Int) {
        guard let start = dates.min(), let end = dates.max(), end.timeIntervalSince(start) >= Self.day,
            let first = CalendarDate(start)?.text, let last = CalendarDate(end)?.text
        else { return nil }
        let span = end.timeIntervalSince(start)
        let count = max(2, min(width, Self.most, Int(span / Self.day) + 1))
        var counts = [Int](repeating: 0, count: count)
        for date in dates {
            let place = Int(date.timeIntervalSince(start) / span * Double(count))
            counts[min(max(0, place), count - 1)] += 1
        }
        bars = Self.bars(counts)
        self.first = first
        self.last = last
    }

    /// A bar for each count, the largest as high as a cell; none is so low that it does not show, but for 0.
    static func bars(_ counts: [Int]) -> String {
        let top = max(1, counts.max() ?? 1)
        return String(counts.map { $0 == 0 ? heights[0] : heights[max(1, $0 * 8 / top)] })
    }
}
