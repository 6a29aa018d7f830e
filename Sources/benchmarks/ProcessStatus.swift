import Foundation

/// What Linux tells of a process; nothing elsewhere.
struct ProcessStatus {
    let process: pid_t

    /// The most memory it has had resident, in megabytes.
    var peakMegabytes: Double? { value("VmHWM", in: "/proc/\(process)/status").map { Double($0) / 1024 } }
    /// The memory it has resident, in megabytes.
    var megabytes: Double? { value("VmRSS", in: "/proc/\(process)/status").map { Double($0) / 1024 } }

    /// How often its threads have been put to sleep and woken.
    var wakeUps: Int? {
        let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
        return threads?.compactMap { value("voluntary_ctxt_switches", in: "/proc/\(process)/task/\($0)/status") }
            .reduce(0, +)
    }

    private func value(_ name: String, in path: String) -> Int? {
        let status = try? String(contentsOfFile: path, encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }
}

extension Double {
    /// With one digit after the point.
    var tenths: String { "\((self * 10).rounded() / 10)" }
}
