import Foundation
import Testing

@testable import Importers

@Suite("Documents of any kind")
struct DocumentImporterTests {
    private static let page =
        "<html><head><title>Vote</title></head><body><h1>Vote</h1>"
        + ["on Monday", "in March", "at the ferry"].map {
            "<p>“We never close the harbour,” Ada Moss told the council \($0), and nobody in the room objected.</p>"
        }.joined() + "</body></html>"

    private func kind(_ text: String, _ origin: DocumentImporter.Origin = .init()) throws -> String {
        switch try DocumentImporter().document(of: Array(text.utf8), from: origin) {
        case .article(let article): "article \(article.draft.title)"
        case .feed(let feed): "feed \(feed.title ?? "")"
        case .outline(let outline): "outline \(outline.subscriptions.count)"
        }
    }

    @Test(
        "what it is tells its content",
        arguments: [
            (page, "article Vote"), ("Vote\n\n“No,” said Ada Moss.", "article Vote"),
            ("<rss><channel><title>Gazette</title></channel></rss>", "feed Gazette"),
            (
                "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'><title>Atom</title></feed>",
                "feed Atom"
            ),
            (#"{"version": "https://jsonfeed.org/version/1.1", "title": "JSON", "items": []}"#, "feed JSON"),
            ("<opml><body><outline xmlUrl='https://a.example/rss'/></body></opml>", "outline 1"),
            ("From: a@b.example\nTo: c@d.example\nSubject: Tide\n\nAt six.", "article Tide"),
        ])
    func content(text: String, expected: String) throws {
        #expect(try kind(text) == expected)
    }

    @Test("what cannot be read is an error that says what it is", arguments: ["%PDF-1.7", "PK\u{3}\u{4}", "", " \n "])
    func refused(text: String) {
        #expect(throws: ImportError.self) { try kind(text) }
    }

    @Test("a mail that is a page keeps the mail's date and who wrote it")
    func mailedPage() throws {
        let mail =
            "From: Ada Moss <a@b.example>\nTo: c@d.example\nDate: Tue, 3 Nov 2026 10:00:00 +0100\nSubject: Vote\n"
            + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + Self.page
        guard case .article(let article) = try DocumentImporter().document(of: Array(mail.utf8)) else {
            Issue.record("It is an article.")
            return
        }
        #expect(article.draft.authors == ["Ada Moss"])
        #expect(article.draft.date?.secondsFromUTC == 3_600)
        #expect(article.bodyParagraphs.count == 3)
    }

    @Test("a page that has no article still names its feeds")
    func feeds() {
        let page = """
            <html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml">
            <link rel="alternate" type="text/html" href="/en"><link rel="stylesheet" href="a.css">
            <LINK REL="Alternate" TYPE="application/atom+xml; charset=utf-8" HREF="https://b.example/atom"></head></html>
            """
        let found = PageFeeds.links(in: Array(page.utf8), at: "https://a.example/news", contentType: nil)
        #expect(found?.feeds == ["https://a.example/rss.xml", "https://b.example/atom"])
        #expect(PageFeeds.links(in: Array("<p>No.</p>".utf8), at: nil, contentType: nil) == nil)
    }
}
