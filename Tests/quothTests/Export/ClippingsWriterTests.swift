import Foundation
import NewsModel
import ReadingPage
import Testing

@testable import quoth

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Clippings written out")
struct ClippingsWriterTests {
    private func clipping(
        _ id: Int64 = 1, collection: String = "Port", cue: String? = "denied", modality: Modality = .denied,
        confidence: Double = 0.9, note: String = "Ask Nora", state: ClippingState = .toCheck, isThere: Bool = true
    ) -> Clipping {
        let article = Article.ID(rawValue: 7)
        return Clipping(
            id: Clipping.ID(rawValue: id), collection: collection,
            quote: ClippedQuote(
                article: article, range: TextRange(0, 6), words: "A deal", speaker: "Ada Moss", source: "Moss",
                cue: cue, kind: .direct, modality: modality, confidence: confidence, title: "Harbour Vote",
                publisher: "Gazette", date: PublicationDate(Date(timeIntervalSince1970: 86_400)),
                url: "https://gazette.example/1"),
            article: isThere ? ArticleSortKey(sortedAt: 86_400, article: article) : nil, note: note, state: state,
            made: Date(timeIntervalSince1970: 172_800))
    }

    private func text(_ clippings: Clipping..., format: ClippingFormat) -> String {
        ClippingsWriter.text(of: clippings, format: format)
    }

    @Test("as text, each has number, state, verb, words, article, publisher, day, address and note")
    func plain() {
        #expect(
            text(clipping(), clipping(2, collection: "Vote", note: "", state: .wrong, isThere: false), format: .text)
                == """
                Port
                     1  to check: Ada Moss denied: “A deal”
                        — Harbour Vote [7], Gazette, 1970-01-02, https://gazette.example/1
                        note: Ask Nora

                Vote
                     2  wrong: Ada Moss denied: “A deal”
                        — Harbour Vote, Gazette, 1970-01-02, https://gazette.example/1

                """)
    }

    @Test("as Markdown, each collection has a heading once, and each quote stands behind its verb")
    func markdown() {
        #expect(
            text(clipping(), clipping(2, cue: "said", confidence: 0.1, note: ""), format: .markdown) == """
                ## Port

                Ada Moss denied:

                > “A deal”
                >
                > — [Harbour Vote](<https://gazette.example/1>), Gazette, 1970-01-02

                *to check*: Ask Nora

                Ada Moss? said (denied):

                > “A deal”
                >
                > — [Harbour Vote](<https://gazette.example/1>), Gazette, 1970-01-02

                *to check*


                """)
    }

    @Test("as CSV, each is a record")
    func csv() {
        let records = text(clipping(), clipping(2, isThere: false), format: .csv).split(separator: "\r\n")
        #expect(records.count == 3)
        #expect(records[0].hasPrefix("id,collection,state,note,introduction,text,speaker,"))
        #expect(
            records[1]
                == "1,Port,to-check,Ask Nora,Ada Moss denied,A deal,Ada Moss,Moss,denied,direct,denied,0.90,"
                + "Harbour Vote,Gazette,1970-01-02,https://gazette.example/1,7,1970-01-03T00:00:00Z")
        #expect(records[2].contains("gazette.example/1,,1970-01-03"))
    }

    @Test("as JSON, each is an object whose article may be gone, and none is an empty array")
    func json() throws {
        let json = text(clipping(), clipping(2, isThere: false), format: .json)
        let objects = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(objects.count == 2)
        #expect(objects[0]["introduction"] as? String == "Ada Moss denied")
        #expect(objects[0]["state"] as? String == "to-check")
        #expect((objects[0]["article"] as? [String: Any])?["id"] as? Int == 7)
        #expect((objects[1]["article"] as? [String: Any])?["id"] is NSNull)
        #expect(text(format: .json) == "[]\n")
    }

    @Test("as a page, each is a figure in its collection's section, and an address that is none of a page is no link")
    func html() throws {
        var other = clipping(2, collection: "Vote", state: .wrong)
        other.quote.url = "javascript:alert(1)"
        let page = text(clipping(), other, format: .html)
        #expect(page.contains("<figcaption>Ada Moss denied:</figcaption>"))
        #expect(page.contains(#"<a href="https://gazette.example/1">Harbour Vote</a>, Gazette, <time"#))
        #expect(page.contains(#"<figure class="wrong">"#))
        #expect(!page.contains("javascript"))
        #expect(page.matches(of: /<section>/).count == 2)
        #expect(page.matches(of: /<\/section>/).count == 2)
    }

    private static let hostile = "\u{202E}<b>*[x](javascript:y)*</b>\n\n# a\t=1+1\"',;\u{1B}[2J\u{9B}&amp;|\u{2067}"

    @Test("hostile text in every field stays text in every format", arguments: ClippingFormat.allCases)
    func hostile(_ format: ClippingFormat) throws {
        var clipping = clipping(collection: Self.hostile, cue: Self.hostile, modality: .asked, note: Self.hostile)
        clipping.quote.words = Self.hostile
        clipping.quote.speaker = Self.hostile
        clipping.quote.source = Self.hostile
        clipping.quote.title = Self.hostile
        clipping.quote.publisher = Self.hostile
        clipping.quote.url = "https://a.example/" + Self.hostile
        let text = text(clipping, clipping, format: format)
        let leaks = text.unicodeScalars.filter { scalar in
            [0x1B, 0x9B].contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(leaks.isEmpty)
        #expect(text.contains("asked"))
        switch format {
        case .text: #expect(text.split(separator: "\n").count == 7)
        case .markdown:
            #expect(!text.contains("<b>"))
            #expect(!text.contains("\n# a"))
            #expect(text.contains(#"\[x\](javascript"#))
        case .csv:
            // Quoted line breaks stand within; a record ends with both signs.
            #expect(text.components(separatedBy: "\r\n").count == 4)
            #expect(!text.contains(",=1"))
        case .json:
            let objects = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
            #expect(objects?.last?["note"] as? String == Self.hostile)
        case .html:
            #expect(!text.contains("<b>*"))
            #expect(text.matches(of: /<figure class="to-check">/).count == 2)
            #expect(text.matches(of: /<a href="/).isEmpty)
        }
    }
}
