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
            Ends with 0 where the engine's model and the library are whole, 65 where something is wrong with one of them. \
            Only what SQLite calls corrupt is called damage.

              quoth doctor
              quoth doctor --repair
            """)

    @OptionGroup var library: LibraryOption
    @Flag(help: "Mend the full-text index, and tables where that loses nothing; a copy is kept.") var repair = false

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
        if repair, let aside = try ArticleLibrary.setForeignLogAside(of: library.file) {
            output.writeLine("          its log, which is another library’s, is now \(printable(aside))")
        }
        let library = try library.openExisting()
        try Self.tellCounts(of: library, &output)
        // Looking through a large library takes a while.
        output.flush()
        var findings = try library.check()
        if repair, !findings.isEmpty { findings = try mend(library, findings, telling: &output) }
        guard !findings.isEmpty else {
            output.writeLine("          whole: no damage found")
            return true
        }
        for finding in findings.prefix(Self.mostFindings) {
            output.writeLine("          \(finding.isDamage ? "damage" : "wrong"): \(printable(finding.detail))")
        }
        if findings.count > Self.mostFindings {
            output.writeLine("          and \(findings.count - Self.mostFindings) more")
        }
        output.writeLine("          what to do: \(Self.advice(findings, path: library.path))")
        return false
    }

    private static let mostFindings = 20

    /// Tells what is in the library, as far as its tables can be read.
    private static func tellCounts(of library: ArticleLibrary, _ output: inout StandardOutput) throws {
        if let obstacle = library.access.obstacle {
            output.writeLine("          read-only: \(printable(obstacle)); the full-text index is not checked")
        }
        do throws(LibraryError) {
            let page = try library.list(limit: 0)
            output.writeLine(
                "          \(ArticleLines.counted(page.totalCount, "article")), \(page.unreadCount) unread")
            let outdated = try library.outdated(engineVersion: AttributionEngine.version).count
            if outdated > 0 {
                let articles = ArticleLines.counted(outdated, "article")
                output.writeLine(
                    "          \(articles) analysed by an older engine; the reader or an import brings them up to date")
            }
        } catch {
            // The check tells more of these.
            guard error.code == .wrongTables || error.code == .damaged else { throw error }
        }
    }

    /// Mends what can be mended without a loss; returns what is still wrong.
    private func mend(
        _ library: ArticleLibrary, _ findings: [LibraryFinding], telling output: inout StandardOutput
    ) throws -> [LibraryFinding] {
        if findings.contains(where: { $0.kind == .tables }), !findings.contains(where: { $0.kind == .file }) {
            let isMended = try library.repairTables {
                output.writeLine("          what was there is kept in \(printable($0))")
            }
            if isMended { output.writeLine("          the tables are as they should be again") }
        } else if findings.contains(where: { $0.kind == .index }) {
            try library.rebuildIndex()
            output.writeLine("          the full-text index was built anew")
        }
        return try library.check()
    }

    private static func advice(_ findings: [LibraryFinding], path: String) -> String {
        if findings.allSatisfy({ $0.kind == .index }) { return "\"quoth doctor --repair\" builds the index anew" }
        if findings.allSatisfy({ $0.kind == .tables }) {
            return "\"quoth doctor --repair\" mends the tables where that loses nothing, and keeps a copy"
        }
        return "keep a copy of \(printable(path)), then import the articles into a new library"
    }
}
