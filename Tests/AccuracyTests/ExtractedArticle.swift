import NewsModel

/// A line that `quoth extract` prints.
struct ExtractedArticle: Decodable {
    /// What it has of an attribution.
    struct Attribution: Decodable {
        let kind: String
        let manner: String
        /// Starts and ends in code points.
        let content: [[Int]]
        let speaker: String?
        let confidence: Double
    }

    let id: String
    let attributions: [Attribution]

    /// What was found, in bytes of the text.
    func analysis(of text: String) -> SpeechAnalysis {
        var offsets = [0]
        for scalar in text.unicodeScalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
        var speakers: [Speaker] = []
        let found = attributions.map { attribution in
            let id = attribution.speaker.map { name in
                if let known = speakers.first(where: { $0.name == name }) { return known.id }
                speakers.append(Speaker(id: Speaker.ID(rawValue: speakers.count), name: name))
                return speakers[speakers.count - 1].id
            }
            return NewsModel.Attribution(
                kind: .init(rawValue: attribution.kind) ?? .indirect,
                content: attribution.content.map { TextRange(offsets[$0[0]], offsets[$0[1]]) },
                manner: .init(rawValue: attribution.manner) ?? .statement, speaker: id,
                confidence: attribution.confidence, rule: .learnt)
        }
        return SpeechAnalysis(attributions: found, speakers: speakers)
    }
}

extension UTF8 {
    /// Bytes of a scalar.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 0 }
}
