import ArgumentParser
import Foundation

/// Tries one input that was kept.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Try one input and say what is wrong. Ends with 1 where something is.")

    @Option(help: "text or escapes.") var subject = SubjectName.text
    @Option(help: "The part of the subject that the input is for; of text: engine, text or json.") var part = "engine"
    @Argument(help: "The input.") var file: String

    private static let mostComplaints = 5
    private static let longestComplaint = 1000

    func run() throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        let subject = try subject.subject(seed: 1, texts: [], limit: .usual)
        let complaints = subject.complaints(about: FuzzInput(part: part, bytes: bytes))
        for complaint in complaints.prefix(Self.mostComplaints) {
            print("\(complaint)".prefix(Self.longestComplaint))
        }
        if !complaints.isEmpty { throw ExitCode.failure }
    }
}
