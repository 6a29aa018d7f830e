import ArgumentParser
import ArticleStore
import NewsModel
import TextFormats

/// Prints quotes from the library.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print who said what, across the library or in one article.",
        discussion: """
            Newest article first, in the order of the text. A modality other than asserted stands in parentheses behind \
            the name: what somebody denied is not what somebody said. Attitudes (thoughts, wishes, plans) are left out \
            without --manner.

              quoth quotes --speaker kerry
              quoth quotes --article 12 --kind direct --kind mixed --format markdown
              quoth quotes --modality denied --modality refused
              quoth quotes --manner statement --manner attitude --format csv > quotes.csv
            """)

    @OptionGroup var library: LibraryOption
    @Option(help: "Only of whoever has this name, or a word of it.") var speaker: String?
    @Option(help: "Only from the article with this number.") var article: Int64?
    @Option(help: "Only of this kind: direct, mixed or indirect; may be repeated.") var kind: [Attribution.Kind] = []
    @Option(help: "Only of this modality: asserted, denied, asked, refused or conditional; may be repeated.")
    var modality: [Modality] = []
    @Option(help: "Only of this manner: statement or attitude; may be repeated.")
    var manner: [Manner] = [.statement]
    @Option(help: "text, json, csv or markdown.") var format = QuoteFormat.text

    func validate() throws {
        if let speaker, !speaker.contains(where: \.isLetter) {
            throw ValidationError("--speaker takes a name or a part of one.")
        }
    }

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            let filter = QuoteFilter(
                speaker: speaker, article: article.map(Article.ID.init(rawValue:)),
                kinds: kind.isEmpty ? Set(Attribution.Kind.allCases) : Set(kind),
                modalities: modality.isEmpty ? Set(Modality.allCases) : Set(modality), manners: Set(manner))
            if let id = filter.article, try library.article(id) == nil {
                throw LibraryError(.noSuchArticle, path: library.path, cause: "\(id.rawValue)")
            }
            var output = StandardOutput()
            var list = JSONList()
            if format == .csv { output.write(CSVText.record(Self.columns)) }
            try library.forEachQuote(filter) { quote in
                switch format {
                case .text: output.writeLine(ArticleLines.lines(quote))
                case .json: list.write(.quote(quote), to: &output)
                case .csv: output.write(CSVText.record(Self.cells(quote)))
                case .markdown: output.write(QuoteMarkdown.text(quote))
                }
            }
            if format == .json { list.end(&output) }
            try output.finish()
        }
    }

    private static let columns = [
        "article", "title", "date", "url", "kind", "speaker", "source", "cue", "modality", "manner", "confidence",
        "text",
    ]

    private static func cells(_ quote: LibraryQuote) -> [String] {
        [
            "\(quote.article.id.rawValue)", quote.article.title,
            quote.article.date == nil ? "" : ArticleLines.day(quote.article.date), quote.article.url ?? "",
            quote.attribution.kind.rawValue, quote.speaker?.name ?? "", quote.source ?? "", quote.cue ?? "",
            quote.attribution.modality.rawValue, quote.attribution.manner.rawValue,
            JSONValue.hundredths(quote.attribution.confidence).text, quote.text,
        ]
    }
}
