import Foundation

/// Runs workers side by side, and looks into what they stop at.
struct Supervisor {
    let program: URL
    let subject: any FuzzSubject
    let report: FailureReport
    /// What every worker is told besides its part of the work.
    let arguments: [String]
    let jobs: Int
    let deadline: Date?
    /// Failures looked into after which the run ends.
    let mostReports: Int

    /// What the run came to.
    struct Summary {
        var inputCount = 0
        var byteCount = 0
        var failureCount = 0
    }

    private static let pause = 0.05

    /// Runs until all is done; `tell` gets lines for people as they come up.
    func run(tell: (String) -> Void) throws -> Summary {
        var summary = Summary()
        var report = report
        var reportCount = 0
        var lanes = try (0..<jobs).map { try lane($0, first: $0) as Lane? }
        defer { for lane in lanes { lane?.stop() } }
        while lanes.contains(where: { $0 != nil }), reportCount < mostReports {
            Thread.sleep(forTimeInterval: Self.pause)
            for (index, running) in lanes.enumerated() {
                guard let running else { continue }
                let state = running.state(patience: FailureReport.patience)
                guard state != .running else { continue }
                summary.inputCount += running.progress.inputCount
                summary.byteCount += running.progress.byteCount
                running.stop()
                lanes[index] = nil
                guard case .stopped(let number) = state else { continue }
                summary.failureCount += 1
                let lines = try report.lines(number: number, input: subject.input(number))
                if !lines.isEmpty { reportCount += 1 }
                for line in lines { tell(line) }
                lanes[index] = try lane(index, first: number + jobs)
            }
        }
        return summary
    }

    private func lane(_ index: Int, first: Int) throws -> Lane {
        var own = ["--first", "\(first)", "--step", "\(jobs)"]
        if let deadline { own += ["--deadline", "\(deadline.timeIntervalSince1970)"] }
        return try Lane(
            program: program, arguments: ["work"] + arguments + own, file: "\(report.folder)/progress-\(index)")
    }
}
