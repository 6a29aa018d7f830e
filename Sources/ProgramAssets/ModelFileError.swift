/// Why there is no model to work with.
public struct ModelFileError: Error, Hashable, Sendable {
    /// What kind of trouble it is.
    public enum Code: Sendable, CaseIterable {
        /// No file is there.
        case missing
        /// A file is there and cannot be read.
        case unreadable
        /// What is in the file is no model, damaged, or for another version.
        case unusable
    }

    /// What kind of trouble it is.
    public let code: Code
    /// The file.
    public let path: String
    /// What is wrong with its content, as the end of a sentence; nil where it was not read.
    public let cause: String?

    init(_ code: Code, path: String, cause: String? = nil) {
        self.code = code
        self.path = path
        self.cause = cause
    }
}

extension ModelFileError: CustomStringConvertible {
    /// What is wrong with which file, and what to do.
    public var description: String { problem + " " + advice }

    /// What is wrong with which file, in one sentence.
    public var problem: String {
        switch code {
        case .missing: "The engine’s model, \(path), is not there."
        case .unreadable: "The engine’s model, \(path), cannot be read."
        case .unusable: "The engine’s model, \(path), cannot be used: \(cause ?? "it is damaged")."
        }
    }

    /// What to do, in one sentence.
    public var advice: String {
        code == .unreadable
            ? "Allow yourself to read it, or install Quoth again."
            : "Install Quoth again, or put the model back that came with its source and \"make build\" anew."
    }
}
