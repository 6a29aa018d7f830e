import Foundation

/// How often whoever the network thinks likeliest is the right one, by its share and by how the source is worded.
///
/// The figures are those of `make crossvalidate`: of articles that the network had not learnt from, in five folds over
/// PolNeAR (Newell, Margolin and Ruths 2018), newswire and world.
enum NameConfidence {
    /// From 0 to 1; straight lines between the points measured.
    static func of(_ share: Float, _ form: SpeakerQuestion.Form) -> Double {
        let share = min(max(Double(share), 1 - maximumShare), maximumShare)
        let odds = log10(share / (1 - share))
        let points = points(form)
        guard let next = points.firstIndex(where: { $0.odds >= odds }), next > 0 else {
            return odds <= points[0].odds ? points[0].right : points[points.count - 1].right
        }
        let (low, high) = (points[next - 1], points[next])
        return low.right + (odds - low.odds) / (high.odds - low.odds) * (high.right - low.right)
    }

    private static let maximumShare = 1 - 1e-6

    /// The decimal logarithm of a share's odds, and how many answers of that share are right.
    private typealias Point = (odds: Double, right: Double)

    private static func points(_ form: SpeakerQuestion.Form) -> [Point] {
        switch form {
        case .name: names
        case .heOrShe: heOrShe
        case .definite, .indefinite, .owned, .bare: nouns
        case .they, .it, .firstPerson, .otherPronoun: otherPronouns
        case .absent: absent
        }
    }

    private static let names: [Point] = [
        (0, 0.5), (0.72, 0.651), (1.64, 0.88), (2.15, 0.925), (2.54, 0.97), (2.87, 0.976), (3.44, 0.988),
        (3.99, 0.995),
    ]
    private static let heOrShe: [Point] = [
        (0, 0.5), (0.4, 0.586), (1.11, 0.868), (1.48, 0.907), (1.98, 0.943), (2.69, 0.966), (3.55, 0.976),
    ]
    private static let nouns: [Point] = [
        (-0.23, 0.311), (0.03, 0.413), (0.24, 0.431), (0.46, 0.537), (0.68, 0.579), (0.92, 0.646), (1.19, 0.716),
        (1.51, 0.78), (1.95, 0.875), (2.6, 0.886),
    ]
    private static let otherPronouns: [Point] = [
        (-0.84, 0.2), (0, 0.253), (0.38, 0.333), (0.87, 0.47), (1.37, 0.6), (2.29, 0.831),
    ]
    private static let absent: [Point] = [(-0.95, 0.1), (-0.4, 0.175), (0.01, 0.4), (0.25, 0.65), (0.58, 0.73)]
}
