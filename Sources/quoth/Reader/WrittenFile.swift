import Foundation
import ReaderUI

/// Files that the reader writes in the folder that the program was started in.
enum WrittenFile {
    /// Names that are tried before it is given up.
    private static let maximumNames = 1_000

    /// Writes text under a name that no file has yet; says where.
    static func write(_ text: String, named stem: String, fileExtension: String) -> ReaderEvent {
        let data = Data(text.utf8)
        let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        for number in 1...maximumNames {
            let name = (number == 1 ? stem : "\(stem)-\(number)") + "." + fileExtension
            let file = folder.appendingPathComponent(name)
            do {
                try data.write(to: file, options: .withoutOverwriting)
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
