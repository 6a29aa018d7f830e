import ArgumentParser
import ArticleStore
import NewsModel
import TextFormats

/// Prints quotes from the library.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print who said what, across the library or in one article.",
        discussion: """
            Newest article first, in the order of the text, each with the verb that tells it: what somebody denied is not \
            what somebody said. A modality that the verb does not tell stands in parentheses, and a name that is more \
            likely wrong than right has a question mark. Attitudes (thoughts, wishes, plans) are left out without \
            --manner. Ends with status 1 where there is nothing.

              quoth quotes --speaker kerry
              quoth quotes harbour dues --speaker moss --since 2026-10 --until 2026-10
              quoth quotes --article 12 --kind direct --kind mixed --format markdown
              quoth quotes --modality denied --modality refused
              quoth quotes --manner statement --manner attitude --format csv > quotes.csv
            """)

    @OptionGroup var library: LibraryOption
    @Argument(help: "Only with words that begin so among those said.") var words: [String] = []
    @Option(help: "Only of whoever has this name, or a word of it.") var speaker: String?
    @Option(help: "Only from the article with this number.") var article: Int64?
    @Option(help: "Only of this kind: direct, mixed or indirect; may be repeated.") var kind: [Attribution.Kind] = []
    @Option(help: "Only of this modality: asserted, denied, asked, refused or conditional; may be repeated.")
    var modality: [Modality] = []
    @Option(help: "Only of this manner: statement or attitude; may be repeated.")
    var manner: [Manner] = [.statement]
    @OptionGroup var articles: ArticleFilterOptions
    @Option(help: "Only those whose speaker is right with this likelihood, from 0 to 1.") var minConfidence = 0.0
    @Option(help: "Print at most so many quotes.") var limit: Int?
    @Option(help: "text, json, csv or markdown.") var format = QuoteFormat.text

    func validate() throws {
        if let speaker, !speaker.contains(where: \.isLetter) {
            throw ValidationError("--speaker takes a name or a part of one.")
        }
        guard words.isEmpty || spoken != nil else {
            throw ValidationError("There is no letter or digit to look for.")
        }
        guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence takes 0 to 1.") }
        guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes 0 or more.") }
    }

    private var spoken: SpokenWords? { SpokenWords(words.joined(separator: " ")) }

    private var filter: QuoteFilter {
        QuoteFilter(
            articles: articles.filter, words: spoken, speaker: speaker,
            article: article.map(Article.ID.init(rawValue:)),
            kinds: kind.isEmpty ? Set(Attribution.Kind.allCases) : Set(kind),
            modalities: modality.isEmpty ? Set(Modality.allCases) : Set(modality), manners: Set(manner),
            minimumConfidence: minConfidence)
    }

    func run() throws {
        try CommandFailure.reporting {
            let library = try library.openExisting()
            if let id = filter.article, try library.article(id) == nil {
                throw LibraryError(.noSuchArticle, path: library.path, cause: "\(id.rawValue)")
            }
            var output = StandardOutput()
            var list = JSONList()
            if format == .csv { output.write(CSVText.record(QuoteTable.columns)) }
            var count = 0
            try library.forEachQuote(filter, limit: limit ?? .max) { quote in
                count += 1
                switch format {
                case .text: output.writeLine(ArticleLines.lines(quote))
                case .json: list.write(.quote(quote), to: &output)
                case .csv: output.write(CSVText.record(QuoteTable.cells(quote)))
                case .markdown: output.write(QuoteMarkdown.text(quote))
                }
            }
            if format == .json { list.end(&output) }
            try output.finish(found: count)
        }
    }
}
