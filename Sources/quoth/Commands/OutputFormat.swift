import ArgumentParser
import NewsModel

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// How quotes are printed.
enum QuoteFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
}

/// How extracted attributions are printed.
enum ExtractFormat: String, ExpressibleByArgument, CaseIterable {
    case jsonl, brat, webannotation

    /// What the name of a file of this format ends in, without the dot.
    var ending: String {
        switch self {
        case .jsonl: "json"
        case .brat: "ann"
        case .webannotation: "jsonld"
        }
    }
}

extension Attribution.Kind: ExpressibleByArgument {}
