import Foundation

/// Repeats an input that failed, makes it shorter, and keeps it.
struct FailureReport {
    let program: URL
    let folder: String
    let seed: UInt64
    let subject: SubjectName
    /// How often each kind of trouble came up.
    private var counts: [String: Int] = [:]

    /// Seconds that are enough for any input.
    static let patience = 20.0
    /// How often an input is tried to make it shorter, and seconds after which that ends.
    private static let tries = 2000
    private static let longest = 60.0
    private static let shownBytes = 300
    /// Of each kind of trouble, so many inputs are kept and shortened; the others are likely the same once more.
    private static let mostOfAKind = 3

    /// Keeps what fails in `folder`; the inputs are those of this subject and seed.
    init(program: URL, folder: String, subject: SubjectName, seed: UInt64) {
        self.subject = subject
        self.program = program
        self.folder = folder
        self.seed = seed
    }

    /// Lines for people about the input of this number; the input and its shortest form lie in the folder afterwards.
    /// None where enough of its kind are there.
    mutating func lines(number: Int, input: FuzzInput) throws -> [String] {
        let name = "\(folder)/\(subject.rawValue)-seed-\(seed)-input-\(number)-\(input.part)"
        let check = ["check", "--subject", subject.rawValue, "--part", input.part]
        try Data(input.bytes).write(to: URL(fileURLWithPath: name + ".txt"))
        let trial = Trial(program: program, arguments: check, patience: Self.patience)
        let outcome = try trial.outcome(of: name + ".txt")
        counts[outcome.kind, default: 0] += 1
        guard counts[outcome.kind, default: 0] <= Self.mostOfAKind else {
            try FileManager.default.removeItem(atPath: name + ".txt")
            return []
        }
        let title = "input \(number) (\(input.part), \(input.bytes.count) bytes)"
        guard outcome != .sound else {
            return ["\(title) failed in the run, but not by itself; kept as \(name).txt"]
        }
        let shortest = name + "-shortest.txt"
        let deadline = Date().addingTimeInterval(Self.longest)
        let bytes = Minimizer(tries: Self.tries).minimized(input.bytes) { candidate in
            guard Date() < deadline, (try? Data(candidate).write(to: URL(fileURLWithPath: shortest))) != nil else {
                return false
            }
            return (try? trial.outcome(of: shortest).kind) == outcome.kind
        }
        try Data(bytes).write(to: URL(fileURLWithPath: shortest))
        let shown = String(decoding: bytes.prefix(Self.shownBytes), as: UTF8.self).debugDescription
        return [
            "\(title) \(Self.sentence(try trial.outcome(of: shortest)))",
            "  shortest, \(bytes.count) bytes: \(shown)\(bytes.count > Self.shownBytes ? " …" : "")",
            "  again: \(program.path) \(check.joined(separator: " ")) \(shortest)",
        ]
    }

    private static func sentence(_ outcome: Trial.Outcome) -> String {
        switch outcome {
        case .sound: "fails now and then"
        case .unsound(_, let complaint): "breaks a promise: " + complaint.prefix { $0 != "\n" }
        case .died(let signal): "ends the process with signal \(signal)"
        case .hung: "does not end in \(Int(patience)) s"
        }
    }
}
