import Foundation
import Testing

@testable import ProgramAssets

@Suite("The model's file")
struct ModelFileTests {
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    private func write(_ path: String, _ bytes: [UInt8] = []) throws {
        let file = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Where a model is found, below the root; the root is removed.
    private func found(folder: String = "", program: String) throws -> String {
        defer { try? FileManager.default.removeItem(at: root) }
        let named = folder.isEmpty ? "" : root.appendingPathComponent(folder).path
        let file = try ModelFile.find(folder: named, program: root.appendingPathComponent(program).path)
        return String(file.path.dropFirst(root.path.count + 1))
    }

    @Test("an installed program has it in share beside bin")
    func installed() throws {
        try write("usr/share/quoth/attribution.model")
        try write("Assets/attribution.model")
        #expect(try found(program: "usr/bin/quoth") == "usr/share/quoth/attribution.model")
    }

    @Test("a built program has it in a folder above")
    func built() throws {
        try write("tree/Assets/attribution.model")
        try write("Assets/attribution.model")
        #expect(try found(program: "tree/.build/x/debug/quoth") == "tree/Assets/attribution.model")
    }

    @Test("the folder that is named comes before all, and nothing else is tried")
    func named() throws {
        try write("tree/Assets/attribution.model")
        try write("other/attribution.model")
        #expect(try found(folder: "other", program: "tree/bin/quoth") == "other/attribution.model")
        #expect(throws: ModelFileError(.missing, path: root.appendingPathComponent("empty/attribution.model").path)) {
            try found(folder: "empty", program: "tree/bin/quoth")
        }
    }

    @Test("where there is none, the place of the installed one is told")
    func missing() throws {
        let expected = root.appendingPathComponent("usr/share/quoth/attribution.model").path
        #expect(throws: ModelFileError(.missing, path: expected)) { try found(program: "usr/bin/quoth") }
    }

    @Test(
        "a file that is no model says what is wrong with it",
        arguments: ["", "QUOTHMDL\u{9}\0\0\0....", "hello, world"])
    func unusable(_ content: String) throws {
        try write("attribution.model", Array(content.utf8))
        defer { try? FileManager.default.removeItem(at: root) }
        let file = try ModelFile.find(folder: root.path, program: "")
        let error = #expect(throws: ModelFileError.self) { try file.load() }
        #expect(error?.code == .unusable && error?.cause?.isEmpty == false)
        #expect(error?.description.contains(file.path) == true && error?.description.contains("Install Quoth") == true)
    }

    @Test("a folder in its place cannot be read")
    func folder() throws {
        try write("attribution.model/a")
        defer { try? FileManager.default.removeItem(at: root) }
        let file = try ModelFile.find(folder: root.path, program: "")
        #expect(throws: ModelFileError(.unreadable, path: file.path)) { try file.load() }
    }

    @Test("the running program is a file")
    func running() {
        #expect(RunningProgram.path.map { FileManager.default.fileExists(atPath: $0) } == true)
    }
}
