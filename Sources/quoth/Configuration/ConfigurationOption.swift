import ArgumentParser
import Foundation

/// Where the configuration is.
struct ConfigurationPlace: Equatable {
    /// The file.
    let path: String
    /// Whether somebody named it, so that it has to be there.
    let isNamed: Bool

    /// The folder that the file is in, for what belongs to it.
    var folder: String? {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// Whether there is something to read, or has to be.
    var isThere: Bool { isNamed || FileManager.default.fileExists(atPath: path) }

    /// The file by option and environment.
    init(option: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment) {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let named = option ?? variable("QUOTH_CONFIG") {
            (path, isNamed) = (named, true)
            return
        }
        isNamed = false
        // The XDG specification has relative paths ignored.
        if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            path = folder + "/quoth/config.toml"
        } else {
            path = (variable("HOME") ?? NSHomeDirectory()) + "/.config/quoth/config.toml"
        }
    }
}

/// What configures the reader.
struct ConfigurationOption: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "The configuration’s file.",
            discussion:
                "Else $QUOTH_CONFIG, else $XDG_CONFIG_HOME/quoth/config.toml, else ~/.config/quoth/config.toml.",
            valueName: "path"), completion: .file(extensions: ["toml"]))
    var path: String?

    @Option(
        help: ArgumentHelp(
            "The colours: dark, light, paper, midnight, dusk, contrast, or a theme of yours.",
            discussion:
                "Else $QUOTH_THEME, else the configuration’s, else dark or light, as the terminal says in $COLORFGBG.",
            valueName: "name"), completion: .shellCommand("quoth config --themes"))
    var theme: String?

    /// Where the configuration is.
    var place: ConfigurationPlace { ConfigurationPlace(option: path) }

    /// The configuration in force.
    func load() throws -> LoadedConfiguration { try LoadedConfiguration(place, theme: theme) }
}
