import NewsModel

/// Looks for broken promises in an analysis.
struct AnalysisCheck {
    private let utf8: [UInt8]
    private let isValid: Bool

    /// Prepares to check analyses of the text `utf8`.
    init(of utf8: [UInt8]) {
        self.utf8 = utf8
        isValid = String(validating: utf8, as: UTF8.self) != nil
    }

    /// What is wrong with `analysis`; empty where it is sound.
    func complaints(about analysis: SpeechAnalysis) -> [Complaint] {
        analysis.attributions.enumerated().flatMap { complaints(about: $0.element, number: $0.offset, in: analysis) }
            + order(of: analysis) + speakers(of: analysis)
    }

    private func complaints(about attribution: Attribution, number: Int, in analysis: SpeechAnalysis) -> [Complaint] {
        var complaints: [Complaint] = []
        func expect(_ isKept: Bool, _ promise: Complaint.Promise) {
            if !isKept { complaints.append(Complaint(promise, "attribution \(number), \(attribution)")) }
        }
        let parts = [attribution.content, attribution.source, attribution.cue]
        let isInside = parts.joined().allSatisfy { $0.start >= 0 && $0.start < $0.end && $0.end <= utf8.count }
        expect(isInside, .inside)
        if isInside && isValid {
            expect(parts.joined().allSatisfy { isBoundary($0.start) && isBoundary($0.end) }, .boundaries)
        }
        expect(parts.allSatisfy { zip($0, $0.dropFirst()).allSatisfy { $0.end <= $1.start } }, .order)
        expect(!attribution.content.isEmpty, .content)
        expect((0...1).contains(attribution.confidence), .confidence)
        expect(attribution.speaker == nil || analysis.speaker(attribution.speaker) != nil, .speakers)
        return complaints
    }

    private func isBoundary(_ place: Int) -> Bool { place == utf8.count || utf8[place] & 0xC0 != 0x80 }

    private func order(of analysis: SpeechAnalysis) -> [Complaint] {
        let starts = analysis.attributions.map(\.start)
        return zip(starts, starts.dropFirst()).filter { $0 > $1 }.prefix(1).map {
            Complaint(.sorted, "an attribution at \($0) stands before one at \($1)")
        }
    }

    private func speakers(of analysis: SpeechAnalysis) -> [Complaint] {
        var complaints: [Complaint] = []
        for (index, speaker) in analysis.speakers.enumerated() {
            if speaker.id.rawValue != index { complaints.append(Complaint(.numbering, "\(speaker) is at \(index)")) }
            if speaker.name.isEmpty { complaints.append(Complaint(.names, "\(speaker)")) }
        }
        var heard = Set<Speaker.ID>()
        let appearances = analysis.attributions.compactMap(\.speaker).filter { heard.insert($0).inserted }
        if appearances != appearances.sorted() {
            complaints.append(Complaint(.firstQuotation, "\(appearances.prefix(20).map(\.rawValue))"))
        }
        return complaints
    }
}
