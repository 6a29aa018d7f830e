import NewsModel

import struct Foundation.Date

extension Sample {
    /// The library of a name; nil where there is none.
    public static func library(named name: String, now: Date) -> [Article]? {
        switch name {
        case "sample": library(now: now)
        case "empty": []
        case "long": [aged(article(1, long, title: "A Long Night"), now), numbered(60, now)]
        case "voices": [aged(article(1, many, title: "Many Voices", speakers: chorus), now)]
        case "quiet": [aged(article(1, "# Fog\n\nNothing was said.", title: "Fog"), now)]
        case "scripts": [aged(article(1, scripts, title: "港の投票 🐙"), now)]
        case "links": [aged(article(1, links, title: "Where to Read On"), now)]
        case "many": (1...250).map { numbered($0, now) }
        default: nil
        }
    }

    private static func aged(_ article: Article, _ now: Date) -> Article {
        var article = article
        article.draft.date = PublicationDate(now.addingTimeInterval(-2 * 86_400))
        return article
    }

    private static func numbered(_ number: Int, _ now: Date) -> Article {
        var made = article(
            Int64(number), "# Report \(number)\n\n«1:“This is number \(number),”» she <said>.",
            title: "Report \(number)")
        made.draft.date = PublicationDate(now.addingTimeInterval(-Double(number) * 3_600))
        made.draft.url = "https://gazette.example/\(number)"
        return made
    }

    /// Forty paragraphs with a quote in each.
    private static var long: String {
        "# A Long Night\n\n"
            + (1...40).map { number in
                "Paragraph \(number) goes on for a while before anybody speaks. "
                    + "«\(number % 2 + 1):“This is the end of number \(number),”» she <said>."
            }.joined(separator: "\n\n")
    }

    private static let chorus = (0..<12).map {
        Speaker(
            id: Speaker.ID(rawValue: $0),
            name:
                "Speaker \(["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Oak", "Pine", "Rowan", "Willow", "Yew"][$0])"
        )
    }

    private static let many =
        "# Many Voices\n\n"
        + (1...12).map { "«\($0):“I am number \($0) of the choir,”» one of them <sang>." }.joined(separator: "\n\n")

    private static let scripts = """
        # 港の投票 🐙

        市長は«1:「古い埠頭は終わりだ」»と述べた。

        العمدة قالت «1:“انتهى الرصيف القديم”» يوم الثلاثاء.

        The café’s naïve owner, 👩‍🚀 by trade, {said} «2:“No — never 🇸🇪!”»
        """

    private static let links = """
        # Where to Read On

        The minutes are at https://council.example/minutes, and the bill (http://www.bill.example/2024?id=7).

        «1:“See https://moss.example for more,”» Ada Moss <said>.
        """
}
