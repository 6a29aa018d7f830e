import Foundation
import Testing

@Suite("quoth list, search, show, quotes, speakers")
struct ReadingCommandsTests {
    let folder: CommandFolder

    init() throws {
        folder = try CommandFolder()
        let lines = [
            #"{"id": "a", "url": "https://www.gazette.example/a", "title": "Harbour Vote", "authors": ["Bo Dale"], "#
                + #""date": "2024-05-02", "text": "“We keep it,” said Ada Moss, the mayor."}"#,
            #"{"id": "b", "title": "=Ferry\u001b[2J", "date": "2024-05-01", "text": "Fares rise in the spring."}"#,
        ]
        try folder.write("corpus.jsonl", lines.joined(separator: "\n"))
        try #require(try folder.quoth("import", "corpus.jsonl").status == 0)
    }

    @Test("list prints a line an article, newest first, with nothing that steers a terminal")
    func list() throws {
        #expect(
            try folder.quoth("list").output == """
                     1  ●   2024-05-02     1 quote  Harbour Vote · gazette.example
                     2  ●   2024-05-01    0 quotes  =Ferry␛[2J

                """)
        #expect(try folder.quoth("list", "--offset", "1", "--limit", "1").lines.count == 1)
    }

    @Test("list prints JSON with the documented fields, control characters escaped")
    func listJSON() throws {
        let outcome = try folder.quoth("list", "--format", "json")
        let articles = try #require(outcome.json as? [[String: Any]])
        let first = try #require(articles.first)
        #expect(
            Set(first.keys) == ["id", "title", "authors", "source", "url", "date", "read", "starred", "tags", "quotes"])
        #expect(first["id"] as? Int == 1 && first["authors"] as? [String] == ["Bo Dale"])
        #expect(first["date"] as? String == "2024-05-02T00:00:00Z" && first["quotes"] as? Int == 1)
        #expect(articles.last?["title"] as? String == "=Ferry\u{1B}[2J")
        #expect(outcome.output.contains("\\u001b") && !outcome.output.contains("\u{1B}"))
    }

    @Test("search finds words and shows them")
    func search() throws {
        let outcome = try folder.quoth("search", "keep", "mayo")
        #expect(outcome.lines.count == 2 && outcome.output.contains("“We keep it,” said Ada Moss, the mayor."))
        let nothing = try folder.quoth("search", "zebra", "--format", "json")
        #expect(nothing.output == "[]\n")
        #expect(nothing.status == 1)
        #expect(try folder.quoth("search", "\"").status == 64)
    }

    @Test("show prints the article with its speakers, as text and as JSON in code points")
    func show() throws {
        #expect(
            try folder.quoth("show", "1").output == """
                Harbour Vote

                Bo Dale · gazette.example · 2024-05-02 · 1 quote, 1 speaker
                https://www.gazette.example/a

                “We keep it,” [Ada Moss] said Ada Moss, the mayor.

                """)
        let article = try #require(try folder.quoth("show", "1", "--format", "json").json as? [String: Any])
        let attributions = try #require(article["attributions"] as? [[String: Any]])
        #expect(attributions.first?["content"] as? [[Int]] == [[14, 27]])
        #expect(attributions.first?["speaker"] as? String == "Ada Moss")
        let missing = try folder.quoth("show", "9")
        #expect(missing.status == 66 && missing.errors.contains("has no article 9"))
    }

    @Test("show counts the speakers of quotations, and no others")
    func speakersOfQuotations() throws {
        try folder.write(
            "c.txt", "Rail\n\n“No,” said Ada Moss. “Yes,” said Bo Dale.\n\nAccording to Cara Lind, the line is dead.")
        try #require(try folder.quoth("import", "c.txt").status == 0)
        let article = try #require(try folder.quoth("show", "3", "--format", "json").json as? [String: Any])
        try #require((article["speakers"] as? [Any])?.count == 3)
        #expect(try folder.quoth("show", "3").output.contains("2 quotes, 2 speakers"))
        #expect(try folder.quoth("show", "2").output.contains(" · 0 quotes\n"))
    }

    @Test("quotes prints who said what in every format")
    func quotes() throws {
        let quotes = try #require(try folder.quoth("quotes", "--format", "json").json as? [[String: Any]])
        #expect(quotes.count == 1)
        #expect(
            quotes.first.map { Set($0.keys) } == [
                "article", "kind", "text", "source", "cue", "speaker", "modality", "manner", "confidence",
            ])
        #expect(try folder.quoth("quotes").output.hasPrefix("Ada Moss said: “We keep it,”\n"))
        let csv = try folder.quoth("quotes", "--format", "csv").output
        #expect(
            csv.hasPrefix(
                "article,title,date,url,kind,speaker,source,cue,modality,manner,confidence,text\r\n"
                    + "1,Harbour Vote,2024-05-02,"))
        #expect(csv.contains(",said,asserted,statement,"))
        #expect(csv.contains(",\"“We keep it,”\"\r\n"))
        #expect(
            try folder.quoth("quotes", "--format", "markdown").output == """
                Ada Moss said:

                > “We keep it,”
                >
                > — [Harbour Vote](<https://www.gazette.example/a>), 2024-05-02


                """)
    }

    @Test(
        "quotes are chosen by speaker, kind, modality, manner and article",
        arguments: [
            (["--speaker", "moss"], 1), (["--speaker", "oss"], 0), (["--kind", "indirect"], 0),
            (["--modality", "denied"], 0), (["--modality", "denied", "--modality", "asserted"], 1),
            (["--manner", "attitude"], 0), (["--manner", "attitude", "--manner", "statement"], 1),
            (["--kind", "direct", "--kind", "mixed"], 1), (["--article", "1"], 1), (["--article", "2"], 0),
        ])
    func chosenQuotes(options: [String], count: Int) throws {
        let run = try folder.start(["quotes", "--format", "json"] + options)
        run.process.waitUntilExit()
        let data = try #require(FileManager.default.contents(atPath: run.name + ".out"))
        #expect((try JSONSerialization.jsonObject(with: data) as? [Any])?.count == count)
    }

    @Test("speakers are counted")
    func speakers() throws {
        let speakers = try #require(try folder.quoth("speakers", "--format", "json").json as? [[String: Any]])
        #expect(speakers.first?["name"] as? String == "Ada Moss" && speakers.first?["quotes"] as? Int == 1)
    }

    @Test("a wrong option is a usage error, a missing library no input")
    func failures() throws {
        #expect(try folder.quoth("list", "--nonsense").status == 64)
        #expect(try folder.quoth("quotes", "--modality", "doubted").status == 64)
        #expect(try folder.quoth("quotes", "--manner", "all").status == 64)
        let outcome = try folder.quoth("list", "--library", folder.path + "/none.db")
        #expect(outcome.status == 66 && outcome.errors.contains("quoth import"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.db"))
    }
}
