/// A promise that was broken, and how.
struct Complaint: Hashable, Sendable, CustomStringConvertible {
    /// What every result promises.
    enum Promise: String, Sendable, CaseIterable {
        case inside = "every range lies inside the text and has a length"
        case boundaries = "no range cuts a character apart"
        case order = "the ranges of one part follow each other and share nothing"
        case content = "every attribution has content"
        case sorted = "attributions stand in text order"
        case confidence = "confidence lies between 0 and 1"
        case speakers = "every attribution's speaker is among the speakers"
        case numbering = "a speaker's number is its place in the list"
        case firstQuotation = "speakers stand in order of their first quotation"
        case names = "every speaker has a name"
        case determinism = "the same text gives the same result"
        case time = "time grows in step with the text"
        case paragraphs = "paragraphs lie inside the text, in order, and share nothing"
        case field = "a field holds what was put into it and nothing else"
        case safety = "nothing leaves that steers a terminal, turns text, or leads elsewhere than to a page"
        case formula = "no cell is a formula"
        case keys = "no character acts that stands within a sequence"
        case pieces = "what comes in pieces is what comes at once"
        case ending = "every beginning has an end"
        case control = "no field has a control character"
        case size = "what comes of a document is not much larger than it"
        case fileName = "a file's name is one on every file system"
    }

    /// What was promised.
    let promise: Promise
    /// What was found instead.
    let detail: String

    init(_ promise: Promise, _ detail: String) {
        self.promise = promise
        self.detail = detail
    }

    var description: String { "\(promise.rawValue): \(detail)" }
}
