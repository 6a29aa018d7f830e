import ArgumentParser
import NewsModel
import ReadingPage

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// How speakers are printed.
enum SpeakerFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

/// How quotes are printed.
enum QuoteFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
}

/// How extracted attributions are printed.
enum ExtractFormat: String, ExpressibleByArgument, CaseIterable {
    case jsonl, brat, webannotation, text

    /// What the name of a file of this format ends in, without the dot.
    var ending: String {
        switch self {
        case .jsonl: "json"
        case .brat: "ann"
        case .webannotation: "jsonld"
        case .text: "txt"
        }
    }

    /// Whether every input has a line of its own, also one that cannot be read.
    var isForLines: Bool { self == .jsonl || self == .webannotation }
}

/// What is written of a text that was worked on.
struct ExtractStyle: Sendable {
    /// How it is printed.
    let format: ExtractFormat
    /// Whether it says of every attribution why it was made; only in JSON Lines and text.
    var explains = false
}

extension Attribution.Kind: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
extension Manner: ExpressibleByArgument {}
extension ClippingState: ExpressibleByArgument {}
extension ClippingFormat: ExpressibleByArgument {}
