import Foundation

/// A file that a command writes.
enum OutputFile {
    /// Writes a file; one that is there is written over only where `replaces` says so.
    static func write(_ text: String, to file: URL, replaces: Bool) throws(CommandFailure) {
        do {
            try Data(text.utf8).write(to: file, options: replaces ? .atomic : .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw CommandFailure(.inputOutput, "\(file.path) is there already; --force writes over it.")
        } catch {
            throw CommandFailure(.inputOutput, "\(file.path) cannot be written.")
        }
    }
}
