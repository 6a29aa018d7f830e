import ArgumentParser
import Foundation

/// Works through a part of the inputs, for ``RunCommand``.
struct WorkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Work through a part of the inputs.", shouldDisplay: false)

    @OptionGroup var options: InputOptions
    @Option var first: Int
    @Option var step: Int
    @Option(help: "Seconds since 1970.") var deadline: Double?
    @Option var progress: String

    func run() throws {
        let descriptor = open(progress, O_WRONLY)
        guard descriptor >= 0 else { throw ValidationError("\(progress) cannot be written.") }
        let worker = Worker(
            subject: try options.prepared(limit: .usual), first: first, step: step, end: options.inputs,
            deadline: deadline.map { Date(timeIntervalSince1970: $0) })
        guard worker.run(report: { $0.write(to: descriptor) }) else { throw ExitCode.failure }
    }
}
