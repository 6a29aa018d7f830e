import Foundation

/// Works through every `step`th input until one fails, or the time is over.
struct Worker {
    let subject: any FuzzSubject
    /// The first input's number, and how far it is to the next.
    let first: Int
    let step: Int
    /// The number that is not reached; nil for no end.
    let end: Int?
    /// When no further input is begun; nil for no end.
    let deadline: Date?

    /// Whether all inputs were sound; tells `report` before each what it is at.
    func run(report: (WorkProgress) -> Void) -> Bool {
        var progress = WorkProgress()
        for number in stride(from: first, to: end ?? .max, by: step) {
            progress.number = number
            report(progress)
            if let deadline, Date() >= deadline { return true }
            let input = subject.input(number)
            guard subject.complaints(about: input).isEmpty else { return false }
            progress.inputCount += 1
            progress.byteCount += input.bytes.count
        }
        report(progress)
        return true
    }
}
