import ArgumentParser
import Attribution
import Importers
import NewsModel

/// The articles to measure with.
struct SampleTexts {
    let drafts: [DraftArticle]

    /// Imports what is in `folder`; throws where there is nothing.
    init(folder: String) throws {
        var drafts: [DraftArticle] = []
        for file in try ImportFile.all(at: folder) {
            var reader = DraftReader(file)
            while let items = reader.next() { drafts += items.compactMap { try? $0.get() } }
        }
        guard !drafts.isEmpty else { throw ValidationError("\(folder) holds no articles.") }
        self.drafts = drafts
    }

    /// Bytes of text in all of them.
    var byteCount: Int { drafts.reduce(0) { $0 + $1.text.utf8.count } }

    /// One article of at least `byteCount` bytes, made of all the articles' texts over and over.
    func longArticle(byteCount: Int) -> DraftArticle {
        var text = ""
        var paragraphs: [Paragraph] = []
        while text.utf8.count < byteCount {
            for draft in drafts where text.utf8.count < byteCount {
                let start = text.utf8.count
                text += draft.text + "\n\n"
                paragraphs += draft.paragraphs.map { paragraph in
                    let range = paragraph.range
                    return Paragraph(.body, TextRange(range.start + start, range.end + start))
                }
            }
        }
        return DraftArticle(title: "A long article", text: text, paragraphs: paragraphs)
    }
}
