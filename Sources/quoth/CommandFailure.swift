import ArgumentParser
import Foundation

/// Why a command ends without having done its work.
struct CommandFailure: Error {
    /// What was wrong and what to do, for people.
    let sentence: String
    /// The exit code, one of sysexits.h.
    let code: Int32

    /// Says it on standard error and returns what ends the program with its code.
    func reported() -> ExitCode {
        FileHandle.standardError.write(Data("quoth: \(sentence)\n".utf8))
        return ExitCode(code)
    }
}
