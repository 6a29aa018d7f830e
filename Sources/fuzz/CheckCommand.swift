import ArgumentParser
import Foundation

/// Tries one input that was kept.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Try one input and say what is wrong. Ends with 1 where something is.")

    @Option(help: "engine, text or json.") var subject = Subject.engine
    @Argument(help: "The input.") var file: String

    private static let mostComplaints = 5
    private static let longestComplaint = 1000

    func run() throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        let complaints = Examination(limit: .usual).complaints(about: bytes, to: subject)
        for complaint in complaints.prefix(Self.mostComplaints) {
            print("\(complaint)".prefix(Self.longestComplaint))
        }
        if !complaints.isEmpty { throw ExitCode.failure }
    }
}

extension Subject: ExpressibleByArgument {}
