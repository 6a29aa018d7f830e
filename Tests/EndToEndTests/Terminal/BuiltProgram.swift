import ArticleStore
import Foundation
import NewsModel

/// The program as it was built beside the tests, with a home and a library of its own.
final class BuiltProgram {
    private let home: URL

    /// Makes a home whose library holds `articles`, the first being the newest.
    init(articles: [DraftArticle] = []) throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        guard !articles.isEmpty else { return }
        let library = try ArticleLibrary(path: libraryPath)
        let newest: TimeInterval = 1_700_000_000
        for (age, article) in articles.enumerated() {
            var draft = article
            draft.date = PublicationDate(Date(timeIntervalSince1970: newest - TimeInterval(age) * 86_400))
            try library.add(draft, analysis: draft.sampleAnalysis, engineVersion: 1)
        }
    }

    deinit { try? FileManager.default.removeItem(at: home) }

    /// Where the program is: the tests' bundle lies in the same folder.
    static var path: String {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
            let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent().appendingPathComponent("quoth").path ?? "quoth"
    }

    /// The library the program uses unless told otherwise.
    var libraryPath: String { home.appendingPathComponent("library.db").path }

    /// Makes an executable shell script in a folder of the home that stands first in the search path; returns its path.
    @discardableResult
    func script(_ name: String, _ lines: String) throws -> String {
        let file = programs.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
        try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return file.path
    }

    private var programs: URL { home.appendingPathComponent("bin") }

    /// What the program gets to see of the environment; nil removes.
    func environment(_ changes: [String: String?] = [:]) -> [String: String] {
        let own: [String: String?] = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path,
            "PATH": programs.path + ":/usr/local/bin:/usr/bin:/bin",
            "QUOTH_LIBRARY": libraryPath,
            // On a terminal, Swift's own crash reporter would wait for a key.
            "SWIFT_BACKTRACE": "enable=no",
        ]
        return own.merging(changes) { $1 }.compactMapValues { $0 }
    }

    /// Starts the program under a terminal.
    func start(
        _ arguments: [String] = [], environment changes: [String: String?] = [:], columns: Int = 100, rows: Int = 30
    ) throws -> EmulatedTerminal {
        try start(command: [Self.path] + arguments, environment: changes, columns: columns, rows: rows)
    }

    /// Starts a shell under a terminal, with the program's environment.
    func start(script: String) throws -> EmulatedTerminal {
        try start(command: ["/bin/bash", "-c", script], environment: [:], columns: 100, rows: 30)
    }

    private func start(
        command: [String], environment changes: [String: String?], columns: Int, rows: Int
    ) throws -> EmulatedTerminal {
        try EmulatedTerminal(
            command, environment: environment(changes), columns: columns, rows: rows, home: self)
    }

    /// Runs the program without a terminal.
    func run(_ arguments: [String], environment changes: [String: String?] = [:]) throws -> Output {
        let process = Process()
        let (output, error) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.environment = environment(changes)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = error
        try process.run()
        // What goes to standard error is a few lines at most and waits in its pipe.
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Output(
            code: process.terminationStatus, text: String(decoding: text, as: UTF8.self),
            complaint: String(decoding: complaint, as: UTF8.self))
    }

    /// What a run left.
    struct Output {
        let code: Int32
        let text: String
        let complaint: String
    }
}
