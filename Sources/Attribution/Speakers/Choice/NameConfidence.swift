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
        (0, 0.45), (1.14, 0.637), (2.47, 0.881), (3.21, 0.937), (3.81, 0.955), (4.31, 0.975), (4.96, 0.985),
        (5.92, 0.992),
    ]
    private static let heOrShe: [Point] = [
        (0, 0.45), (0.56, 0.584), (1.56, 0.844), (2.1, 0.907), (2.48, 0.919), (2.95, 0.957), (3.78, 0.962),
        (4.26, 0.971), (5.06, 0.983),
    ]
    private static let nouns: [Point] = [
        (-0.14, 0.281), (0.18, 0.383), (0.47, 0.458), (0.76, 0.541), (1.07, 0.558), (1.38, 0.617), (1.75, 0.697),
        (2.23, 0.796), (2.87, 0.864), (3.8, 0.886),
    ]
    private static let otherPronouns: [Point] = [
        (-0.1, 0.222), (0.28, 0.229), (0.47, 0.313), (0.84, 0.398), (1.36, 0.614), (1.78, 0.639), (2.7, 0.771),
    ]
    private static let absent: [Point] = [(-1.43, 0.075), (-0.75, 0.125), (-0.18, 0.375), (0.46, 0.525), (1.25, 0.811)]
}
