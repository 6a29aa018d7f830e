import ArgumentParser
import ArticleStore
import Attribution
import Foundation
import ProgramAssets

/// Checks terminal, locale, engine and library.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the terminal, the locale, the engine and the library, and say what to do.",
        discussion: """
            Ends with 0 where the engine's model and the library are whole, 65 where one is damaged or the model missing.

              quoth doctor
              quoth doctor --repair
            """)

    @OptionGroup var library: LibraryOption
    @Flag(help: "Build the full-text index anew where it is damaged.") var repair = false

    func run() throws {
        try CommandFailure.reporting {
            var output = StandardOutput()
            // What was found out before a failure is shown, too.
            let isWhole = Result { try examine(telling: &output) }
            try output.finish()
            if try !isWhole.get() { throw ExitCode(CommandFailure.Status.badData.rawValue) }
        }
    }

    /// Tells how things stand; whether nothing is damaged.
    private func examine(telling output: inout StandardOutput) throws -> Bool {
        for line in TerminalReport.lines(ProcessInfo.processInfo.environment) { output.writeLine(line) }
        let isModelWhole = Self.examineModel(telling: &output)
        return try examineLibrary(telling: &output) && isModelWhole
    }

    /// Tells how things stand with the engine's model; whether it can be used.
    private static func examineModel(telling output: inout StandardOutput) -> Bool {
        do throws(ModelFileError) {
            let file = try ModelFile.find()
            _ = try file.load()
            output.writeLine("model     \(printable(file.path))")
            output.writeLine("          whole: engine \(AttributionEngine.version)")
            return true
        } catch {
            output.writeLine("model     \(printable(error.path))")
            output.writeLine("          damage: \(printable(error.problem))")
            output.writeLine("          what to do: \(error.advice)")
            return false
        }
    }

    /// Tells how things stand with the library; whether it is whole, or not there yet.
    private func examineLibrary(telling output: inout StandardOutput) throws -> Bool {
        output.writeLine("library   \(printable(library.file))")
        guard FileManager.default.fileExists(atPath: library.file) else {
            output.writeLine("          not there yet: \"quoth import PATH\" makes it")
            return true
        }
        let library = try library.openExisting()
        let page = try library.list(limit: 0)
        output.writeLine("          \(ArticleLines.counted(page.totalCount, "article")), \(page.unreadCount) unread")
        let outdated = try library.outdated(engineVersion: AttributionEngine.version).count
        if outdated > 0 {
            let articles = ArticleLines.counted(outdated, "article")
            output.writeLine(
                "          \(articles) analysed by an older engine; the reader or an import brings them up to date")
        }
        // Looking through a large library takes a while.
        output.flush()
        var findings = try library.check()
        if repair, findings.contains(where: { $0.kind == .index }) {
            try library.rebuildIndex()
            output.writeLine("          the full-text index was built anew")
            findings = try library.check()
        }
        guard !findings.isEmpty else {
            output.writeLine("          whole: no damage found")
            return true
        }
        for finding in findings.prefix(20) { output.writeLine("          damage: \(printable(finding.detail))") }
        if findings.count > 20 { output.writeLine("          and \(findings.count - 20) more") }
        output.writeLine("          what to do: \(Self.advice(findings, path: library.path))")
        return false
    }

    private static func advice(_ findings: [LibraryFinding], path: String) -> String {
        if findings.allSatisfy({ $0.kind == .index }) { return "\"quoth doctor --repair\" builds the index anew" }
        return "keep a copy of \(printable(path)), then import the articles into a new library"
    }
}
