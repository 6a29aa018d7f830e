extension SpeechAnalysis {
    /// What views show: the statements, and the speakers without those who are given nothing but attitudes.
    ///
    /// The speakers keep their order and are numbered anew. Linear.
    public var statements: SpeechAnalysis {
        guard attributions.contains(where: { $0.manner == .attitude }) else { return self }
        let silent = speakersOfAttitudesAlone
        var result = SpeechAnalysis(attributions: attributions.filter { $0.manner == .statement })
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
