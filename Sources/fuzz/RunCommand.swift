import ArgumentParser
import Foundation

/// Tries inputs on all cores and keeps those that fail.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Try inputs for some time (the default). Ends with 1 where one failed.")

    @OptionGroup var options: InputOptions
    @Option(help: "How long; without end by default.") var minutes: Double?
    @Option(help: "Inputs tried at once.") var jobs = ProcessInfo.processInfo.activeProcessorCount
    @Option(help: ArgumentHelp("Where inputs that fail are kept.", valueName: "folder")) var save = ".build/fuzz"
    @Option(help: "Failures to look into before the run ends; of a kind, three at most.") var failures = 10

    func validate() throws {
        guard jobs > 0, failures > 0, minutes ?? 1 > 0 else {
            throw ValidationError("Minutes, jobs and failures begin at more than 0.")
        }
    }

    func run() throws {
        guard let program = Bundle.main.executableURL else {
            throw ValidationError("The program does not know where it is.")
        }
        try FileManager.default.createDirectory(atPath: save, withIntermediateDirectories: true)
        let subject = try options.prepared(limit: nil)
        if let notice = subject.notice { print(notice) }
        var arguments = options.arguments
        let difference = try ProcessComparison(program: program, arguments: arguments).firstDifference()
        if let difference { print("input \(difference): two processes make different things of it") }
        if let inputs = options.inputs { arguments += ["--inputs", "\(inputs)"] }
        let start = Date()
        let supervisor = Supervisor(
            program: program, subject: subject,
            report: FailureReport(program: program, folder: save, subject: options.subject, seed: options.seed),
            arguments: arguments, jobs: jobs, deadline: minutes.map { start.addingTimeInterval($0 * 60) },
            mostReports: failures)
        var summary = try supervisor.run { print($0) }
        if difference != nil { summary.failureCount += 1 }
        let seconds = max(0.001, Date().timeIntervalSince(start))
        print(
            "\(summary.inputCount) inputs, \(summary.byteCount / 1_000_000) MB, subject \(options.subject.rawValue), seed \(options.seed): "
                + "\(summary.failureCount) \(summary.failureCount == 1 ? "failure" : "failures"), "
                + "\(Int(Double(summary.inputCount) / seconds)) inputs/s")
        if summary.failureCount > 0 { throw ExitCode.failure }
    }
}
