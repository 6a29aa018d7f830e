import ArgumentParser
import ArticleStore
import Importers
import Intake

/// Brings articles into the library.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring articles into the library.",
        discussion: """
            Takes .txt, .text and .md (an article a file), saved pages, mails and feeds, .json and .jsonl (an article an \
            object: "text", and if known "id", "url", "title", "authors", "date"), folders of them, and addresses of pages on the web; "-" reads one of \
            them from standard input. What a file is tells its content; gzip is undone. An article that is there already is not added twice; one that changed is updated.

            Also takes what other readers leave: newsboat's cache.db, wallabag's JSON, Pocket's page or table. What was read, starred \
            and tagged there is so here. Pocket exports addresses alone; --fetch fetches their pages.

              quoth import article.txt
              quoth import ~/articles corpus.jsonl
              zcat corpus.jsonl.gz | quoth import -
              quoth import ~/.newsboat/cache.db
              quoth import --fetch pocket.csv
            """)

    @OptionGroup var library: LibraryOption
    @Flag(name: .shortAndLong, help: "Tell only what went wrong.") var quiet = false
    @Flag(help: "Fetch the pages of articles that an export has by their addresses alone.") var fetch = false
    @Argument(help: "Files, folders and web addresses, or - for standard input.") var paths: [String]

    func run() async throws {
        try await CommandFailure.reporting {
            var run = try ImportRun(into: library)
            for path in paths { try await run.add(path) }
            try await run.finish(fetchesPages: fetch)
            var output = StandardOutput()
            if !quiet { output.writeLine(run.summary) }
            try output.finish()
            if let library = run.library { try Reanalysis.run(on: library) { try run.loadedEngine() } }
            if let status = run.status { throw ExitCode(status.rawValue) }
        }
    }
}
