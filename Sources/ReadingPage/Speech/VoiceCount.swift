import NewsModel

/// Counts who says how much.
struct VoiceCount {
    /// Who speaks, who matters most first: by words in quotations, then by reported words; behind them those who matter
    /// less, and whoever is unknown last.
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
        for (quote, attribution) in quotations.enumerated() { counted[places[attribution]].quotes.append(quote) }
        var sure = [Bool](repeating: false, count: counted.count)
        for (place, attribution) in zip(places, attributions) {
            let words = attribution.content.reduce(0) { $0 + count.words(in: $1) }
            if attribution.isQuotation {
                counted[place].quotationCount += 1
                counted[place].words += words
            } else {
                counted[place].reportedCount += 1
                counted[place].reportedWords += words
            }
            if !attribution.isDoubtful { sure[place] = true }
        }
        for place in Set(places) where place != unknown { counted[place].isDoubtful = !sure[place] }
        var order = speakers.indices.sorted { Rank(counted[$0], $0) < Rank(counted[$1], $1) }
        if places.contains(unknown) { order.append(unknown) }
        var placeOfCounted = [Int](repeating: 0, count: counted.count)
        for (place, index) in order.enumerated() { placeOfCounted[index] = place }
        voices = order.map { counted[$0] }
        voiceOfAttribution = places.map { placeOfCounted[$0] }
    }

    /// What voices are put in order by.
    private struct Rank: Comparable {
        private let keys: [Int]

        init(_ voice: Voice, _ id: Int) {
            keys = [voice.minority == nil ? 0 : 1, -voice.words, -voice.reportedWords, id]
        }

        static func < (left: Rank, right: Rank) -> Bool { left.keys.lexicographicallyPrecedes(right.keys) }
    }
}
