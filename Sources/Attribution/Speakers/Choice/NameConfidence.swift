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
        (0, 0.5), (0.71, 0.637), (1.67, 0.863), (2.2, 0.945), (2.62, 0.963), (2.95, 0.979), (3.52, 0.989),
        (4.09, 0.995),
    ]
    private static let heOrShe: [Point] = [
        (0, 0.5), (0.38, 0.584), (1.07, 0.864), (1.42, 0.916), (1.91, 0.94), (2.58, 0.969), (3.46, 0.986),
    ]
    private static let nouns: [Point] = [
        (-0.25, 0.272), (0.02, 0.357), (0.22, 0.468), (0.42, 0.551), (0.63, 0.606), (0.86, 0.633), (1.12, 0.683),
        (1.45, 0.781), (1.9, 0.867), (2.54, 0.888),
    ]
    private static let otherPronouns: [Point] = [
        (-0.81, 0.157), (-0.05, 0.25), (0.3, 0.325), (0.6, 0.46), (1.03, 0.48), (1.45, 0.627), (2.21, 0.88),
    ]
    private static let absent: [Point] = [(-1.04, 0.075), (-0.52, 0.15), (-0.05, 0.45), (0.28, 0.6), (0.66, 0.757)]
}
