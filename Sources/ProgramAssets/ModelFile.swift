import Attribution
import Foundation

/// The file that holds what training learnt.
public struct ModelFile: Sendable {
    /// Where it is.
    public let path: String

    private static let name = "attribution.model"
    private static let installed = "../share/quoth"
    private static let built = "Assets"

    /// Finds the model of the running program: in the folder that QUOTH_ASSETS names, else where `make install` puts it,
    /// else in the source tree that the program was built in. Looks, and reads nothing.
    ///
    /// - Throws: ``ModelFileError`` where there is none.
    public static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ModelFileError) -> ModelFile {
        try find(folder: environment["QUOTH_ASSETS"] ?? "", program: RunningProgram.path ?? CommandLine.arguments[0])
    }

    /// Finds the model in `folder`, or around `program` where no folder is named.
    static func find(folder: String, program: String) throws(ModelFileError) -> ModelFile {
        func model(in folder: URL) -> String { folder.appendingPathComponent(name).standardizedFileURL.path }
        guard folder.isEmpty else { return try existing([model(in: URL(fileURLWithPath: folder))]) }
        var around = URL(fileURLWithPath: program).deletingLastPathComponent()
        var places = [model(in: around.appendingPathComponent(installed))]
        while around.path != "/", !around.path.isEmpty {
            around.deleteLastPathComponent()
            places.append(model(in: around.appendingPathComponent(built)))
        }
        return try existing(places)
    }

    private static func existing(_ places: [String]) throws(ModelFileError) -> ModelFile {
        guard let path = places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw ModelFileError(.missing, path: places.first ?? name)
        }
        return ModelFile(path: path)
    }

    /// Reads it: some tens of milliseconds, and twice as much memory as the file is long, for the time being.
    ///
    /// - Throws: ``ModelFileError`` where it cannot be read, is damaged, or is for another version of the program.
    public func load() throws(ModelFileError) -> AttributionModel {
        let bytes: [UInt8]
        do {
            bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
        } catch {
            throw ModelFileError(.unreadable, path: path)
        }
        do throws(ModelError) {
            return try AttributionModel(bytes)
        } catch {
            throw ModelFileError(.unusable, path: path, cause: error.cause)
        }
    }
}
