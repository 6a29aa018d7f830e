import NewsModel

/// Resolves attributions that overlap into stretches that do not.
enum SegmentPainting {
    /// The stretches of `attributions` (in text order) in a text of `length` bytes: quotations before reported speech,
    /// and what stands inside before what stands around it. n log n.
    static func segments(of attributions: [Attribution], length: Int) -> [SpeechIndex.Segment] {
        func clamp(_ offset: Int) -> Int { min(max(0, offset), length) }
        let ends = attributions.flatMap { $0.content.flatMap { [clamp($0.start), clamp($0.end)] } }
        let borders = Array(Set(ends)).sorted()
        guard borders.count > 1 else { return [] }
        func place(of offset: Int) -> Int { borders.firstPlace { $0 >= offset } }

        var painter = StretchPainter(count: borders.count - 1)
        for isQuotation in [true, false] {
            for (index, attribution) in attributions.enumerated().reversed()
            where attribution.isQuotation == isQuotation {
                for range in attribution.content where !range.isEmpty {
                    painter.paint(place(of: clamp(range.start))..<place(of: clamp(range.end)), for: index)
                }
            }
        }
        var segments: [SpeechIndex.Segment] = []
        for (place, owner) in painter.owners.enumerated() {
            guard let owner else { continue }
            if let last = segments.last, last.attribution == owner, last.range.end == borders[place] {
                segments[segments.count - 1].range.end = borders[place + 1]
            } else {
                let range = TextRange(borders[place], borders[place + 1])
                segments.append(SpeechIndex.Segment(range: range, attribution: owner))
            }
        }
        return segments
    }
}
