import Foundation
import Testing

@Suite("What is no file")
struct NoFileTests {
    /// What stands where a file is expected.
    enum Thing: String, CaseIterable, CustomTestStringConvertible, Sendable {
        case pipe, device, folder, linkToPipe, socket

        var testDescription: String { rawValue }

        func make(at path: String) throws {
            switch self {
            case .pipe: #expect(mkfifo(path, 0o600) == 0)
            case .device: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
            case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            case .linkToPipe:
                #expect(mkfifo(path + ".pipe", 0o600) == 0)
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + ".pipe")
            case .socket:
                let script = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
                #expect(try Lock.run(["python3", "-c", script, path]).status == 0)
            }
        }
    }

    @Test("it is refused as a library by every command, and not waited for", arguments: Thing.allCases)
    func library(thing: Thing) throws {
        let folder = try CommandFolder()
        try thing.make(at: folder.path + "/library.db")
        try folder.write("a.txt", "A\n\nText.")
        for arguments in [["list"], ["import", "a.txt"], ["doctor"], ["snapshot"], ["doctor", "--repair"]] {
            let run = try folder.start(arguments)
            run.process.waitUntilExit()
            let errors = String(
                decoding: FileManager.default.contents(atPath: run.name + ".err") ?? Data(), as: UTF8.self)
            #expect(run.process.terminationStatus == 66, "\(arguments): \(errors)")
            #expect(errors.contains("it is not a file") || errors.contains("it is a folder"), "\(arguments): \(errors)")
        }
    }

    @Test("it is refused as a configuration or theme, and not waited for", arguments: Thing.allCases)
    func configuration(thing: Thing) throws {
        let folder = try CommandFolder()
        try thing.make(at: folder.path + "/config.toml")
        let named = try folder.quoth("config", "--config", folder.path + "/config.toml")
        #expect(named.status == 66)
        #expect(named.errors.contains("config.toml"))
        try FileManager.default.createDirectory(atPath: folder.path + "/quoth", withIntermediateDirectories: false)
        try thing.make(at: folder.path + "/quoth/config.toml")
        #expect(try folder.quoth("config", environment: ["XDG_CONFIG_HOME": folder.path]).status == 66)
    }
}
