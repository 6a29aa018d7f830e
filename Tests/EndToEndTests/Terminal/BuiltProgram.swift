import Foundation

/// The program as it was built beside the tests, with a home of its own.
struct BuiltProgram {
    /// A folder that is the program's home; removed with ``remove()``.
    let home: URL

    init() throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    }

    /// Where the program is: the tests' bundle lies in the same folder.
    static var path: String {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
            let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent().appendingPathComponent("quoth").path ?? "quoth"
    }

    /// What the program gets to see of the environment.
    func environment(_ changes: [String: String] = [:]) -> [String: String] {
        let own = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path, "PATH": "/usr/local/bin:/usr/bin:/bin",
            // On a terminal, Swift's own crash reporter would wait for a key.
            "SWIFT_BACKTRACE": "enable=no",
        ]
        return own.merging(changes) { $1 }
    }

    /// Starts the program under a terminal.
    func start(
        _ arguments: [String] = [], environment changes: [String: String] = [:], columns: Int = 100, rows: Int = 30
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            [Self.path] + arguments, environment: environment(changes), columns: columns, rows: rows)
    }

    func remove() { try? FileManager.default.removeItem(at: home) }
}
