import Foundation
import ReaderUI

/// A file in the folder that the program was started in, under a name that no file has yet.
enum NewFile {
    /// Names that are tried before it is given up.
    private static let mostNames = 1_000

    /// Writes a file whose name begins with `stem`; says where.
    static func write(_ text: String, stem: String, fileExtension: String) -> ReaderEvent {
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        for number in 1...mostNames {
            let name = (number == 1 ? stem : "\(stem)-\(number)") + "." + fileExtension
            let file = folder.appendingPathComponent(name)
            do {
                try Data(text.utf8).write(to: file, options: .withoutOverwriting)
                return .told("wrote \(file.path)")
            } catch CocoaError.fileWriteFileExists {
                continue
            } catch {
                return .failed("\(file.path) cannot be written; is the folder yours?")
            }
        }
        return .failed("There are too many files named \(stem).\(fileExtension) in \(folder.path).")
    }
}
