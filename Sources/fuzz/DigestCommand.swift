import ArgumentParser

/// Prints a number for each of some inputs that tells what becomes of it, for ``ProcessComparison``.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Print a digest of each result.", shouldDisplay: false)

    @OptionGroup var options: InputOptions

    func run() throws {
        let digests = ProcessComparison.digests(of: try options.prepared(limit: nil))
        print(digests.map { String($0, radix: 16) }.joined(separator: "\n"))
    }
}
