import Foundation

/// What comes with the program: in the folder that QUOTH_ASSETS names, else where `make install` puts it, else in the
/// source tree that the program was built in.
public enum AssetFolder {
    private static let installed = "../share/quoth"
    private static let built = "Assets"

    /// The file or folder of a name among the running program's assets; nil where there is none.
    public static func find(
        named name: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String? {
        let program = RunningProgram.path ?? CommandLine.arguments[0]
        return places(of: name, folder: environment["QUOTH_ASSETS"] ?? "", program: program)
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    /// Where something of a name may be: in `folder`, or around `program` where no folder is named.
    static func places(of name: String, folder: String, program: String) -> [String] {
        func place(in folder: URL) -> String { folder.appendingPathComponent(name).standardizedFileURL.path }
        guard folder.isEmpty else { return [place(in: URL(fileURLWithPath: folder))] }
        var around = URL(fileURLWithPath: program).deletingLastPathComponent()
        var places = [place(in: around.appendingPathComponent(installed))]
        while around.path != "/", !around.path.isEmpty {
            around.deleteLastPathComponent()
            places.append(place(in: around.appendingPathComponent(built)))
        }
        return places
    }
}
