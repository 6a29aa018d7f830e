import NewsModel
import ReadingPage
import TerminalCanvas

extension ReaderState {
    /// Does what a command asks for that leads out of the reader.
    mutating func performOutside(_ command: Command) -> [ReaderEffect] {
        guard let article else {
            say(absence)
            return []
        }
        switch command {
        case .copyQuote: return copy(article)
        case .openAddress:
            if let address = article.article.draft.url.flatMap(WebAddress.init) {
                return [.program(.openAddress(address.text))]
            }
            say(
                article.article.draft.url == nil
                    ? "this article has no address"
                    : "this article’s address is none of a page: only http and https open")
        case .showLinks: return showLinks(of: article)
        case .export:
            let formats = ExportFormat.allCases.map {
                Chooser.Item(label: $0.title, detail: $0.rawValue, choice: .export($0))
            }
            mode = .chooser(Chooser("Write the article to a file", formats))
        case .pipe: mode = .prompt(Prompt(purpose: .pipe))
        case .view: return [.program(.view(PlainArticle.text(of: article.article)))]
        case .edit: return [.program(.edit(PlainArticle.text(of: article.article)))]
        default: break
        }
        return []
    }

    /// Puts the current quote on the clipboard, or the title and address where there is none.
    private mutating func copy(_ article: ArticleState) -> [ReaderEffect] {
        guard let quote = article.quote else {
            let draft = article.article.draft
            say("copied title" + (draft.url == nil ? "" : " and address") + "; ] goes to a quote")
            let parts = [draft.title, draft.url].compactMap { $0?.onOneLine }
            return [.terminal(.copy(PrintableText.of(parts.joined(separator: ", "))))]
        }
        say("copied")
        return [.terminal(.copy(QuoteCitation.text(of: quote, in: article)))]
    }

    private mutating func showLinks(of article: ArticleState) -> [ReaderEffect] {
        let own = article.article.draft.url.flatMap(WebAddress.init).map {
            Chooser.Item(label: "this article", detail: $0.text, choice: .address($0.text))
        }
        let links = article.links.enumerated().map { number, link in
            Chooser.Item(
                label: "[\(number + 1)] " + link.address.site, detail: link.address.text,
                choice: .address(link.address.text))
        }
        guard !links.isEmpty || own != nil else {
            say("no links in this article")
            return []
        }
        mode = .chooser(Chooser("Follow a link", links + [own].compactMap { $0 }))
        return []
    }
}

extension ExportFormat {
    /// What it is for.
    var title: String {
        switch self {
        case .html: "a page for the browser, in the speakers’ colours"
        case .markdown: "Markdown, the quotes by speaker below the text"
        case .json: "JSON, with all that was found"
        }
    }
}
