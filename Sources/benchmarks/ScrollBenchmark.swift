import Attribution
import Foundation
import NewsModel
import ProgramAssets
import PseudoTerminal
import ReaderUI
import TerminalCanvas

/// Bytes that half a page costs on the way to the terminal, beside `less` on the same text.
struct ScrollBenchmark {
    let program: String
    let texts: SampleTexts

    private static let articleBytes = 60_000
    private static let frames = 20
    private static let size = Size(width: 120, height: 40)
    /// Milliseconds without output after which a frame counts as complete.
    private static let quiet: Int32 = 60

    func run() throws {
        let draft = texts.longArticle(byteCount: Self.articleBytes)
        let library = try FilledLibrary(holding: draft)
        let own = try bytesAFrame(
            [program], library.environment, opening: "lz", halfPage: "\u{4}")
        let cells = changedCells(draft)
        print("Half a page to the terminal, a frame of quoth: \(own) bytes for \(cells) changed cells")
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/less") else { return }
        let file = library.folder.appendingPathComponent("article.txt")
        try Data(draft.text.utf8).write(to: file)
        let less = try bytesAFrame(
            ["/usr/bin/less", file.path], library.environment, opening: "", halfPage: "d")
        print("Half a page to the terminal, a frame of less on the same text: \(less) bytes")
    }

    private func bytesAFrame(
        _ command: [String], _ environment: [String: String], opening: String, halfPage: String
    ) throws -> Int {
        let terminal = try PseudoTerminal(
            command, environment: environment, columns: Self.size.width, rows: Self.size.height)
        func received() -> Int {
            var count = 0
            while case let bytes = terminal.receive(timeout: Self.quiet), !bytes.isEmpty { count += bytes.count }
            return count
        }
        Thread.sleep(forTimeInterval: 0.3)
        _ = received()
        terminal.send(opening)
        _ = received()
        var bytes = 0
        for _ in 0..<Self.frames {
            terminal.send(halfPage)
            bytes += received()
        }
        return bytes / Self.frames
    }

    /// Cells that differ between one frame and the next, on average.
    private func changedCells(_ draft: DraftArticle) -> Int {
        guard let engine = (try? ModelFile.find().load()).map({ AttributionEngine(model: $0) }) else { return 0 }
        var state = ReaderState.showing(draft, engine.analyze(draft.articleText), size: Self.size)
        for key in "lz" { _ = state.update(.terminal(.key(.character(key)))) }
        var last = canvas(state)
        var changed = 0
        for _ in 0..<Self.frames {
            _ = state.update(.terminal(.key(.control("d"))))
            let next = canvas(state)
            for y in 0..<Self.size.height { changed += zip(last.row(y), next.row(y)).count { $0 != $1 } }
            last = next
        }
        return changed / Self.frames
    }

    private func canvas(_ state: ReaderState) -> Canvas {
        var canvas = Canvas(state.size)
        state.render(into: &canvas)
        return canvas
    }
}
