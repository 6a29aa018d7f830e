import Testing

@testable import Fetching

@Suite struct FetchErrorTests {
    @Test(arguments: [
        (FetchError(.status(404)), "The server has no such document (404)."),
        (FetchError(.status(502)), "The server reports a problem of its own (502)."),
        (FetchError(.commandFailed(3), cause: "lost"), "The command ended with status 3: lost."),
        (FetchError(.commandFailed(3)), "The command ended with status 3."),
        (FetchError(.failed, cause: "out of memory"), "The document could not be fetched (out of memory)."),
    ])
    func anErrorIsToldInASentence(error: FetchError, sentence: String) {
        #expect("\(error)" == sentence)
    }
}
