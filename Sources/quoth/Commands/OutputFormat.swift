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
}

extension Attribution.Kind: ExpressibleByArgument {}
