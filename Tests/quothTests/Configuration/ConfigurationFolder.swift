import Foundation

@testable import quoth

/// A folder with a configuration file and themes, for one test.
final class ConfigurationFolder {
    let path: String

    init(_ text: String = "", themes: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("quoth-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path + "/themes", withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        for (name, text) in themes {
            try text.write(toFile: path + "/themes/\(name).toml", atomically: true, encoding: .utf8)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var file: String { path + "/config.toml" }

    /// The configuration in force, with the project's own assets.
    func load(theme: String? = nil, environment: [String: String] = [:]) throws -> LoadedConfiguration {
        let environment = ["QUOTH_ASSETS": Self.assets].merging(environment) { $1 }
        let place = ConfigurationPlace(option: file, environment: environment)
        return try LoadedConfiguration(place, theme: theme, environment: environment)
    }

    /// The folder Assets.
    static let assets = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Assets").path
}
