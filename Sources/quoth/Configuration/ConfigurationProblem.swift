/// What is wrong with a file of the user's.
struct ConfigurationProblem: Equatable, CustomStringConvertible {
    /// The file.
    let path: String
    /// Where in it, from 1; nil where that cannot be told.
    let line: Int?
    /// What is wrong, as a sentence.
    let reason: String

    var description: String { line.map { "\(path), line \($0): \(reason)" } ?? "\(path): \(reason)" }
}
