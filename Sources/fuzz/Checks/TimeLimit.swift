import Foundation

/// How much processor time an input may take.
struct TimeLimit: Sendable {
    /// Seconds that any input may take, and those that each byte adds: some times what articles take.
    static let usual = TimeLimit(base: 0.1, perByte: 5e-6)

    /// Seconds that any input may take.
    let base: Double
    /// Seconds that each byte adds.
    let perByte: Double

    /// Complains where `seconds` are too many for a text of `byteCount` bytes.
    func complaint(seconds: Double, byteCount: Int) -> Complaint? {
        guard seconds > base + perByte * Double(byteCount) else { return nil }
        return Complaint(.time, "\((seconds * 1000).rounded() / 1000) s for \(byteCount) bytes")
    }

    /// Seconds of processor time that this process has used.
    static var secondsUsed: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
