import Testing

/// Figures by name, each with its measures: "quoted.speaker" has "p", "r" and "f1", "name.exact" has "accuracy".
struct Scores: CustomStringConvertible {
    let figures: [String: [String: Double]]

    /// One measure of a figure, such as its precision "p".
    func value(_ name: String, _ measure: String) throws -> Double {
        try #require(figures[name]?[measure], "there is a measure \(measure) of \(name)")
    }

    /// The measure that sums a figure up: F1, or the accuracy.
    func value(_ name: String) throws -> Double {
        let figure = try #require(figures[name], "there is a figure \(name)")
        return try #require(figure["f1"] ?? figure["accuracy"], "\(name) has an F1 or an accuracy")
    }

    var description: String {
        figures.keys.sorted().map { name in
            let measures = (figures[name] ?? [:]).sorted { $0.key < $1.key }
            return "\(name) " + measures.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }.joined(separator: "\n")
    }
}
