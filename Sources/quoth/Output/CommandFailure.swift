import ArgumentParser
import ArticleStore
import Importers
import ProgramAssets

/// Why a command could not do its work, and the status it ends with.
struct CommandFailure: Error {
    /// Statuses after BSD's sysexits.h, and grep's for a question that finds nothing.
    enum Status: Int32 {
        case nothingFound = 1
        case usage = 64
        case badData = 65
        case noInput = 66
        case unavailable = 69
        case internalError = 70
        case inputOutput = 74
        case tryAgain = 75
    }

    let status: Status
    let sentence: String

    init(_ status: Status, _ sentence: String) {
        self.status = status
        self.sentence = sentence
    }

    init(_ error: any Error) {
        switch error {
        case let error as CommandFailure: self = error
        case let error as LibraryError: self.init(Status(error.code), error.description)
        case let error as ImportError: self.init(Status(error.code), error.description)
        case let error as ModelFileError: self.init(Status(error.code), error.description)
        default: self.init(.internalError, "Something unexpected happened: \(error)")
        }
    }

    /// Does `work`; tells a failure on standard error and ends the command with its status.
    static func reporting(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch {
            throw exit(error)
        }
    }

    /// Does `work`; tells a failure on standard error and ends the command with its status.
    static func reporting(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch {
            throw exit(error)
        }
    }

    private static func exit(_ error: any Error) -> any Error {
        if error is ExitCode || error is ValidationError { return error }
        let failure = CommandFailure(error)
        StandardError.writeLine("quoth: \(failure.sentence)")
        return ExitCode(failure.status.rawValue)
    }
}

extension CommandFailure.Status {
    init(_ code: LibraryError.Code) {
        self =
            switch code {
            case .notALibrary, .newerVersion, .damaged, .foreignLog, .wrongTables: .badData
            case .cannotOpen, .noSuchArticle, .noSuchClipping: .noInput
            case .readOnly, .diskFull, .inputOutput: .inputOutput
            case .busy, .replaced: .tryAgain
            case .failed: .internalError
            }
    }

    init(_ code: ImportError.Code) {
        self =
            switch code {
            case .notFound, .unreadable: .noInput
            case .tooLarge, .empty, .binary, .unknownKind, .notText, .badJSON: .badData
            case .noMarkupLibrary: .unavailable
            }
    }

    init(_ code: ModelFileError.Code) {
        self =
            switch code {
            case .missing, .unreadable: .noInput
            case .unusable: .badData
            }
    }
}
