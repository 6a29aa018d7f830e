extension SpeechAnalysis {
    /// The statements, and the speakers without those who are given nothing but attitudes.
    ///
    /// The speakers keep their order and are numbered anew. Linear.
    public var statements: SpeechAnalysis {
        guard attributions.contains(where: { $0.manner == .attitude }) else { return self }
        return keeping { $0.manner == .statement }
    }

    /// Reported statements are shown from this confidence on: of those in PolNeAR's dev articles that have it, nine in ten
    /// have the right content and source (the documentation's table of what a confidence means).
    public static let minimumReportedConfidence = 0.8

    /// What views show: the quotations that are as sure as wanted, and of the reported statements those that are nearly
    /// always right, too; no attitudes. Speakers are kept as in ``statements``. Linear.
    public func shown(minimumConfidence: Double) -> SpeechAnalysis {
        let isShown = { (attribution: Attribution) in
            attribution.manner == .statement && attribution.isShown(minimumConfidence: minimumConfidence)
        }
        return attributions.allSatisfy(isShown) ? self : keeping(isShown)
    }

    /// Some attributions, without the speakers who are given no other.
    private func keeping(_ isKept: (Attribution) -> Bool) -> SpeechAnalysis {
        var result = SpeechAnalysis(attributions: attributions.filter(isKept))
        let silent = Set(attributions.compactMap(\.speaker)).subtracting(result.attributions.compactMap(\.speaker))
        var numbers: [Speaker.ID: Speaker.ID] = [:]
        for speaker in speakers where !silent.contains(speaker.id) {
            let id = Speaker.ID(rawValue: result.speakers.count)
            numbers[speaker.id] = id
            result.speakers.append(
                Speaker(
                    id: id, name: speaker.name, aliases: speaker.aliases, description: speaker.description,
                    kind: speaker.kind))
        }
        for place in result.attributions.indices {
            result.attributions[place].speaker = result.attributions[place].speaker.flatMap { numbers[$0] }
        }
        return result
    }

    /// Speakers who think, want or feel something and state nothing. Linear.
    public var speakersOfAttitudesAlone: Set<Speaker.ID> {
        func speakers(_ manner: Manner) -> Set<Speaker.ID> {
            Set(attributions.lazy.filter { $0.manner == manner }.compactMap(\.speaker))
        }
        return speakers(.attitude).subtracting(speakers(.statement))
    }

    /// Number of direct and mixed quotations among the statements. Linear.
    public var quoteCount: Int { attributions.count { $0.isQuotation && $0.manner == .statement } }
}

extension Attribution {
    /// Whether a statement is sure enough for views that show those of some confidence on; reported ones have to be nearly
    /// always right in any case.
    public func isShown(minimumConfidence: Double) -> Bool {
        let minimum = isQuotation ? minimumConfidence : max(minimumConfidence, SpeechAnalysis.minimumReportedConfidence)
        return confidence >= minimum
    }
}
