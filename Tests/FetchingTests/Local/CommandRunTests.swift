import Foundation
import Testing

@testable import Fetching

@Suite struct CommandRunTests {
    private static func outcome(
        _ command: String, _ change: (inout FetchLimits) -> Void = { _ in }
    ) async -> FetchOutcome {
        await Fetcher.quick(change).outcome(of: FetchRequest(url: "exec:" + command))
    }

    @Test func whatACommandPrintsIsTheDocument() async {
        #expect(await Self.outcome("printf '<rss>%s</rss>' \"$((1 + 2))\"; echo ignored >&2").text == "<rss>3</rss>")
    }

    @Test func aCommandReadsNothing() async {
        #expect(await Self.outcome("cat; echo end").text == "end\n")
    }

    @Test func longOutputComesWhole() async {
        #expect(await Self.outcome("head -c 1000000 /dev/zero").document?.bytes.count == 1_000_000)
    }

    @Test func outputWithoutEndIsTooLarge() async {
        #expect(await Self.outcome("cat /dev/zero").failure == .tooLarge)
    }

    @Test func complaintsWithoutEndAreNotKept() async {
        #expect(await Self.outcome("head -c 3000000 /dev/zero >&2; echo fine").text == "fine\n")
    }

    @Test func aFailureIsToldWithTheFirstLineOfTheComplaint() async {
        let outcome = await Self.outcome("echo; echo lost; printf '\\033[1mno\\n' >&2; echo more >&2; exit 3")
        #expect(outcome == .failed(FetchError(.commandFailed(3), cause: "[1mno")))
    }

    @Test func aCommandThatASignalEndedIsToldAsAShellDoes() async {
        #expect(await Self.outcome("kill -TERM $$").failure == .commandFailed(143))
    }

    @Test func aCommandThatClosesItsOutputIsStillWaitedFor() async {
        #expect(await Self.outcome("exec >&- 2>&-; sleep 0.1; exit 4").failure == .commandFailed(4))
    }

    @Test func aProcessLeftBehindIsNotWaitedFor() async {
        #expect(await Self.outcome("sleep 30 & echo done").text == "done\n")
    }

    @Test func aCommandThatTakesTooLongEndsWithAllItStarted() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("held")
        mkfifo(path, 0o600)
        let pipe = open(path, O_RDONLY | O_NONBLOCK)
        defer { close(pipe) }
        // Each process that is left holds the pipe open.
        let outcome = await Self.outcome("sleep 30 >'\(path)' & sleep 30 >'\(path)'") { $0.totalTimeout = 0.3 }
        #expect(outcome.failure == .timedOut)
        var byte: UInt8 = 0
        #expect(await eventually { read(pipe, &byte, 1) == 0 })
    }

    @Test func aCommandHasNoTerminal() async {
        #expect(await Self.outcome("(: </dev/tty) 2>/dev/null && echo some || echo none").text == "none\n")
    }

    @Test func manyCommandsRunSideBySide() async throws {
        let folder = try TemporaryFolder()
        // Each waits until all are there.
        let requests = (0..<8).map {
            FetchRequest(
                url: """
                    exec:cd '\(folder.path(""))'; touch \($0)
                    while [ "$(ls | wc -l)" -lt 8 ]; do sleep 0.02; done; echo \($0)
                    """)
        }
        var texts: Set<String?> = []
        for await (_, outcome) in Fetcher.quick().outcomes(of: requests) { texts.insert(outcome.text) }
        #expect(texts == Set((0..<8).map { "\($0)\n" }))
    }
}
