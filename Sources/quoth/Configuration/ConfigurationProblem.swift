/// What is wrong with a file of the user's.
struct ConfigurationProblem: Equatable, CustomStringConvertible {
    /// The file.
    let path: String
    /// Where in it, from 1; nil where that cannot be told.
    let line: Int?
    /// What is wrong, as a sentence.
    let reason: String

    var description: String { place(in: path) + reason }

    /// The same with the file's name alone, where there is little room.
    var brief: String { place(in: path.split(separator: "/").last.map(String.init) ?? path) + reason }

    private func place(in file: String) -> String { line.map { "\(file), line \($0): " } ?? "\(file): " }
}
