import ArgumentParser
import ReaderUI

extension Theme: ExpressibleByArgument {
    /// By name: "dark" or "light".
    public init?(argument: String) {
        guard let theme = Self.allCases.first(where: { $0.defaultValueDescription == argument }) else { return nil }
        self = theme
    }

    /// Its name on the command line.
    public var defaultValueDescription: String {
        switch self {
        case .dark: "dark"
        case .light: "light"
        }
    }

    /// The names there are.
    public static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
}

extension Theme {
    /// The theme for the ground that the terminal tells of in `COLORFGBG` ("15;0": strokes and ground among the
    /// sixteen colours); dark where it tells nothing.
    init(environment: [String: String]) {
        let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
        self = ground == 7 || (9...15).contains(ground ?? 0) ? .light : .dark
    }
}
