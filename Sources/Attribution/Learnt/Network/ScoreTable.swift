import NetworkKernels

/// What a feature is worth to each label, for very many features: the linear part of a model.
///
/// Features are hashed (Weinberger et al. 2009): a place tells its feature from others by a check of eight bits, so
/// that about one in a hundred unknown features is taken for a known one.
struct ScoreTable: Sendable {
    /// Most labels that a place has scores for.
    static let mostLabels = 7

    private let places: CacheLines<UInt64>
    private let scale: Float
    private let mask: UInt32

    /// Makes a table of places, a power of two and two at least: `mostLabels` scores and the check, from the lowest byte up.
    /// Of two neighbours with one check, the first counts.
    init(places: [UInt64], scale: Float) {
        var places = places
        for first in stride(from: 0, to: places.count, by: 2) where places[first] >> 56 == places[first + 1] >> 56 {
            places[first + 1] = 0
        }
        self.init(places: CacheLines(places), scale: scale)
    }

    /// Takes places as they are, a power of two and two at least, of which no two neighbours have one check.
    init(places: CacheLines<UInt64>, scale: Float) {
        self.places = places
        self.scale = scale
        mask = UInt32(max(places.count / 2, 1) - 1)
    }

    /// A table that knows no feature.
    static let empty = ScoreTable(places: [0, 0], scale: 0)

    /// Adds what the keys of each row are worth to its scores, which are `stride` numbers apart; `columns` keys a row, at most 64.
    func add(_ keys: [UInt32], columns: Int, to scores: inout [Float], stride: Int) {
        guard columns > 0 else { return }
        places.withPointer { places in
            kernels_add_scores(
                keys, Int64(keys.count / columns), Int64(columns), places, mask, scale, Int64(stride), &scores)
        }
    }
}
