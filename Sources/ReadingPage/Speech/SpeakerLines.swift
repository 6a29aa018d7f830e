import NewsModel

/// The lines on which each speaker of a text has words.
struct SpeakerLines {
    private var lines: [Speaker.ID: [ClosedRange<Int>]] = [:]

    /// Estimates the lines of `segments`, which are in text order; `speakers` has whoever speaks in each attribution.
    init(_ segments: [SpeechIndex.Segment], speakers: [Speaker.ID?], bytes: [UInt8]) {
        let estimate = LineEstimate(bytes)
        for segment in segments {
            guard let speaker = speakers[segment.attribution] else { continue }
            let added = estimate.lines(of: segment.range)
            // Segments of one line would be looked at one after the other.
            if let last = lines[speaker]?.last, last.upperBound >= added.lowerBound {
                lines[speaker]?.removeLast()
                lines[speaker]?.append(last.lowerBound...max(last.upperBound, added.upperBound))
            } else {
                lines[speaker, default: []].append(added)
            }
        }
    }

    /// The lines of a speaker, in order.
    func lines(of speaker: Speaker.ID?) -> [ClosedRange<Int>] { speaker.flatMap { lines[$0] } ?? [] }
}
