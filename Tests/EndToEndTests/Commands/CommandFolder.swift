import Foundation
import Testing

/// A folder of its own for one test, in which the built program is run; removed with the value's owner.
final class CommandFolder: Sendable {
    let path: String

    /// What a run of the program gave.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }

        /// The output as JSON.
        var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    }

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file into the folder and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// Runs `quoth` in the folder, on the library "library.db" there, and waits for its end.
    func quoth(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
        try quoth(arguments, input: input, environment: environment)
    }

    /// Runs `quoth` with arguments that are at hand as an array.
    func quoth(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
        let process = try start(arguments, input: input, environment: environment)
        process.process.waitUntilExit()
        func text(_ name: String) -> String {
            String(decoding: FileManager.default.contents(atPath: process.name + name) ?? Data(), as: UTF8.self)
        }
        return Outcome(status: process.process.terminationStatus, output: text(".out"), errors: text(".err"))
    }

    /// Starts `quoth`; its output goes to the files "NAME.out" and "NAME.err".
    func start(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> (process: Process, name: String) {
        let name = path + "/run-" + UUID().uuidString
        for (ending, content) in [(".in", input), (".out", ""), (".err", "")] {
            try Data(content.utf8).write(to: URL(fileURLWithPath: name + ending))
        }
        let process = Process()
        let program: URL = try #require(Self.program)
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        process.environment = ["QUOTH_LIBRARY": path + "/library.db", "LANG": "C.UTF-8", "TERM": "xterm"]
            .merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: name + ".in")
        process.standardOutput = FileHandle(forWritingAtPath: name + ".out")
        process.standardError = FileHandle(forWritingAtPath: name + ".err")
        try process.run()
        return (process, name)
    }

    /// The program, built beside the tests.
    private static var program: URL? {
        let starts = [CommandLine.arguments[0], Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
        return starts.lazy
            .flatMap { start -> [URL] in
                let url = URL(fileURLWithPath: start).deletingLastPathComponent()
                return [
                    url, url.deletingLastPathComponent(), url.deletingLastPathComponent().deletingLastPathComponent(),
                ]
            }
            .map { $0.appendingPathComponent("quoth") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
    }
}
