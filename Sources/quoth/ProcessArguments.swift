import Foundation
import Importers

/// What stands on the command line.
enum ProcessArguments {
    /// The arguments behind the program's name, as text that leads to files whatever the bytes of their names.
    static var texts: [String] {
        var texts: [String] = []
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index] else { break }
            let bytes = UnsafeBufferPointer(start: argument, count: strlen(argument)).map { UInt8(bitPattern: $0) }
            texts.append(PathText.text(of: bytes))
        }
        return texts
    }
}
