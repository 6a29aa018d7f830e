import ArgumentParser

/// The subjects there are, as they are called on the command line.
enum SubjectName: String, Sendable, CaseIterable, ExpressibleByArgument {
    /// The engine and the importers, on texts that nobody would write.
    case text
    /// The escapes of all output formats, on text that tries to break out of its field.
    case escapes
    /// The parser of what a terminal sends, on bytes that no terminal sends.
    case keys
    /// The importers of feeds, of lists of feeds, of pages and of mails, on documents that no program writes.
    case feeds, outlines, pages, mails

    /// The subject, with inputs by seed and by the files at `texts`.
    ///
    /// - Parameter limit: the most time an input may take; nil where time is not looked at.
    func subject(seed: UInt64, texts: [String], limit: TimeLimit?) throws -> any FuzzSubject {
        switch self {
        case .text: TextSubject(maker: try InputMaker(seed: seed, paths: texts), limit: limit)
        case .escapes: EscapesSubject(seed: seed, limit: limit)
        case .keys: KeysSubject(seed: seed, limit: limit)
        case .feeds: DocumentSubject(.feed, seed: seed, limit: limit)
        case .outlines: DocumentSubject(.outline, seed: seed, limit: limit)
        case .pages: DocumentSubject(.page, seed: seed, limit: limit)
        case .mails: DocumentSubject(.mail, seed: seed, limit: limit)
        }
    }
}
