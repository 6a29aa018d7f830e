import NewsModel

extension PageContent {
    /// The page without what stands outside `stretches`, but for its headline; each stretch in a paragraph is a
    /// paragraph of its own. Near linear.
    public func folded(to stretches: [TextRange]) -> PageContent {
        var merged: [TextRange] = []
        for stretch in stretches.sorted(by: { $0.start < $1.start }) {
            if let last = merged.last, stretch.start <= last.end {
                merged[merged.count - 1].end = max(last.end, stretch.end)
            } else {
                merged.append(stretch)
            }
        }
        var kept: [Paragraph] = []
        var next = 0
        for (place, paragraph) in paragraphs.enumerated() {
            if place == 0, paragraph.kind == .headline {
                kept.append(paragraph)
                continue
            }
            while next < merged.count, merged[next].end <= paragraph.range.start { next += 1 }
            var stretch = next
            while stretch < merged.count, merged[stretch].start < paragraph.range.end {
                let start = max(merged[stretch].start, paragraph.range.start)
                let end = min(merged[stretch].end, paragraph.range.end)
                if start < end { kept.append(Paragraph(paragraph.kind, TextRange(start, end))) }
                stretch += 1
            }
        }
        var page = self
        page.paragraphs = kept
        return page
    }
}

extension Attribution {
    /// From the first byte of content, source and cue to the last.
    public var stretch: TextRange {
        let all = content + source + cue
        return TextRange(all.map(\.start).min() ?? start, all.map(\.end).max() ?? start)
    }
}
