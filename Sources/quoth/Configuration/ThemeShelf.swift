import Foundation
import ReaderUI
import ReadingPage

/// All themes there are.
struct ThemeShelf {
    /// The folder of the user's own theme files, which outdo all others.
    let own: String?
    /// Finds the folder of those that come with the program; asked only where one of them may be wanted.
    let findShipped: @Sendable () -> String?

    private static let ending = ".toml"

    /// The names of all themes, sorted.
    var names: [String] {
        let files = [own, findShipped()].compactMap { $0 }
            .flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
        let named = files.filter { $0.hasSuffix(Self.ending) }.map { String($0.dropLast(Self.ending.count)) }
        return Set(named + Theme.standard.map(\.name)).sorted()
    }

    /// The theme of a name, nil where its file cannot be read, and what is wrong with the file; nil where there is none.
    func theme(named name: String) -> (theme: Theme?, problems: [ConfigurationProblem])? {
        guard !name.utf8.contains(UInt8(ascii: "/")), name.utf8.first != UInt8(ascii: ".") else { return nil }
        if let found = own.flatMap({ theme(named: name, in: $0) }) { return found }
        // The two that need no file cost no time.
        if let theme = Theme.standard.first(where: { $0.name == name }) { return (theme, []) }
        return findShipped().flatMap { theme(named: name, in: $0) }
    }

    private func theme(named name: String, in folder: String) -> (theme: Theme?, problems: [ConfigurationProblem])? {
        let path = folder + "/" + name + Self.ending
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let file = try? TOMLFile(path: path) else {
            return (nil, [ConfigurationProblem(path: path, line: nil, reason: "It cannot be read.")])
        }
        return ThemeFile(file, name: name).read()
    }
}
