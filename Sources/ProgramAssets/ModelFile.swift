import Attribution
import Foundation

/// The file that holds what training learnt.
public struct ModelFile: Sendable {
    /// Where it is.
    public let path: String

    private static let name = "attribution.model"

    /// Finds the model of the running program among its assets. Looks, and reads nothing.
    ///
    /// - Throws: ``ModelFileError`` where there is none.
    public static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ModelFileError) -> ModelFile {
        try find(folder: environment["QUOTH_ASSETS"] ?? "", program: RunningProgram.path ?? CommandLine.arguments[0])
    }

    /// Finds the model in `folder`, or around `program` where no folder is named.
    static func find(folder: String, program: String) throws(ModelFileError) -> ModelFile {
        try existing(AssetFolder.places(of: name, folder: folder, program: program))
    }

    private static func existing(_ places: [String]) throws(ModelFileError) -> ModelFile {
        guard let path = places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw ModelFileError(.missing, path: places.first ?? name)
        }
        return ModelFile(path: path)
    }

    /// Maps it, so that processes share one copy of its tables, and looks whether it is sound: some milliseconds.
    ///
    /// - Throws: ``ModelFileError`` where it cannot be read, is damaged, or is for another version of the program.
    public func load() throws(ModelFileError) -> AttributionModel {
        guard let bytes = MappedFile.bytes(path: path) else { throw ModelFileError(.unreadable, path: path) }
        do throws(ModelError) {
            return try AttributionModel(bytes)
        } catch {
            throw ModelFileError(.unusable, path: path, cause: error.cause)
        }
    }
}
