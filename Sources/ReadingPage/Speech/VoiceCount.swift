import NewsModel

/// Counts who says how much.
struct VoiceCount {
    /// Who speaks, the most words first; whoever is unknown last.
    let voices: [Voice]
    /// For each attribution, its voice's place in ``voices``.
    let voiceOfAttribution: [Int]

    /// Counts `attributions`; `quotations` are the places of those that one goes to. Reported words are not counted.
    init(_ attributions: [Attribution], quotations: [Int], speakers: [Speaker], bytes: [UInt8]) {
        let unknown = speakers.count
        let count = WordCount(bytes)
        var counted = speakers.map { Voice(speaker: $0) } + [Voice(speaker: nil)]
        let places = attributions.map { attribution in
            guard let id = attribution.speaker?.rawValue, speakers.indices.contains(id) else { return unknown }
            return id
        }
        for (quote, attribution) in quotations.enumerated() {
            counted[places[attribution]].quotes.append(quote)
            guard attributions[attribution].isQuotation else { continue }
            for range in attributions[attribution].content {
                counted[places[attribution]].words += count.words(in: range)
            }
        }
        var order = speakers.indices.sorted { (counted[$0].words, $1) > (counted[$1].words, $0) }
        if places.contains(unknown) { order.append(unknown) }
        var placeOfCounted = [Int](repeating: 0, count: counted.count)
        for (place, index) in order.enumerated() { placeOfCounted[index] = place }
        voices = order.map { counted[$0] }
        voiceOfAttribution = places.map { placeOfCounted[$0] }
    }
}
