import Foundation

/// Whether two processes find the same: each hashes with seeds of its own, and what depends on those differs.
struct ProcessComparison {
    let program: URL
    /// What decides which inputs there are.
    let arguments: [String]

    /// Inputs that are compared; a process takes about a second for them.
    static let inputCount = 1000
    /// Bytes of the longest input that is compared.
    private static let longest = 1 << 14

    /// The first input of which two processes make different things; nil where there is none.
    func firstDifference() throws -> Int? {
        let (one, another) = (try lines(), try lines())
        guard one.count == another.count else { return min(one.count, another.count) }
        return zip(one, another).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    }

    private func lines() throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = program
        process.arguments = ["digest"] + arguments
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// What this process makes of each input, as a number (FNV-1a).
    static func digests(of subject: any FuzzSubject) -> [UInt64] {
        (0..<inputCount).map { number in
            let input = subject.input(number)
            guard input.bytes.count <= longest else { return 0 }
            return subject.result(of: input).utf8.reduce(0xCBF2_9CE4_8422_2325) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01B3
            }
        }
    }
}
