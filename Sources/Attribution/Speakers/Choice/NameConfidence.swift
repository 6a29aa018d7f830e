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
        (0, 0.45), (0.58, 0.609), (1.4, 0.833), (1.89, 0.927), (2.24, 0.948), (2.53, 0.964), (3.01, 0.987),
        (3.6, 0.996),
        (4.28, 0.998),
    ]
    private static let heOrShe: [Point] = [
        (-0.4, 0.3), (0.28, 0.548), (0.91, 0.843), (1.25, 0.89), (1.58, 0.918), (2, 0.95), (2.32, 0.957), (2.67, 0.969),
        (3.16, 0.98), (3.64, 0.997),
    ]
    private static let nouns: [Point] = [
        (-0.27, 0.269), (-0.04, 0.398), (0.25, 0.471), (0.47, 0.554), (0.87, 0.653), (1.14, 0.702), (1.46, 0.782),
        (1.73, 0.855), (2.3, 0.892),
    ]
    private static let otherPronouns: [Point] = [
        (-1.02, 0.169), (-0.15, 0.262), (0.22, 0.311), (0.68, 0.356), (0.98, 0.53), (1.41, 0.678), (2.16, 0.797),
        (3.1, 0.9),
    ]
    private static let absent: [Point] = [(-0.97, 0.08), (-0.42, 0.2), (0.01, 0.5), (0.4, 0.575), (0.76, 0.703)]
}
