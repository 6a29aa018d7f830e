import ArgumentParser
import ArticleStore
import Attribution
import Foundation

/// Checks terminal, locale and library.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check the terminal, the locale and the library, and say what to do.",
        discussion: """
            Ends with 0 where the library is whole, 65 where it is damaged.

              quoth doctor
              quoth doctor --repair
            """)

    @OptionGroup var library: LibraryOption
    @Flag(help: "Build the full-text index anew where it is damaged.") var repair = false

    func run() throws {
        try CommandFailure.reporting {
            for line in TerminalReport.lines(ProcessInfo.processInfo.environment) { print(line) }
            print("library   \(printable(library.file))")
            guard FileManager.default.fileExists(atPath: library.file) else {
                print("          not there yet: \"quoth import PATH\" makes it")
                return
            }
            let library = try library.openExisting()
            let page = try library.list(limit: 0)
            print("          \(ArticleLines.counted(page.totalCount, "article")), \(page.unreadCount) unread")
            let outdated = try library.outdated(engineVersion: AttributionEngine.version).count
            if outdated > 0 {
                print(
                    "          \(ArticleLines.counted(outdated, "article")) analysed by an older engine; the reader or an import brings them up to date"
                )
            }
            var findings = try library.check()
            if repair, findings.contains(where: { $0.kind == .index }) {
                try library.rebuildIndex()
                print("          the full-text index was built anew")
                findings = try library.check()
            }
            guard !findings.isEmpty else { return print("          whole: no damage found") }
            for finding in findings.prefix(20) { print("          damage: \(printable(finding.detail))") }
            if findings.count > 20 { print("          and \(findings.count - 20) more") }
            print("          what to do: \(Self.advice(findings, path: library.path))")
            throw ExitCode(CommandFailure.Status.badData.rawValue)
        }
    }

    private static func advice(_ findings: [LibraryFinding], path: String) -> String {
        if findings.allSatisfy({ $0.kind == .index }) { return "\"quoth doctor --repair\" builds the index anew" }
        return "keep a copy of \(printable(path)), then import the articles into a new library"
    }
}
