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
        case .they, .it, .firstPerson, .otherPronoun, .absent: others
        }
    }

    private static let names: [Point] = [
        (0, 0.45), (1.16, 0.644), (2.54, 0.873), (3.29, 0.936), (3.9, 0.962), (4.44, 0.979), (5.09, 0.985), (6, 0.995),
    ]
    private static let heOrShe: [Point] = [
        (0, 0.4), (0.71, 0.617), (1.68, 0.833), (2.2, 0.919), (2.58, 0.938), (3.23, 0.947), (4.39, 0.96), (5.19, 0.988),
    ]
    private static let nouns: [Point] = [
        (-0.11, 0.268), (0.23, 0.409), (0.54, 0.449), (0.86, 0.522), (1.19, 0.593), (1.54, 0.645), (1.93, 0.699),
        (2.4, 0.775), (3.06, 0.861), (4, 0.888),
    ]
    private static let others: [Point] = [
        (-0.09, 0.223), (0.15, 0.319), (0.59, 0.436), (1.12, 0.48), (1.81, 0.511), (2.31, 0.702), (3.32, 0.723),
    ]
}
