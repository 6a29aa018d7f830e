import Testing

@testable import PlainText

@Suite("Bylines")
struct BylineTests {
    @Test(
        "authors are read from a byline",
        arguments: [
            ("By Ada Moss", ["Ada Moss"]), ("by Ada Moss and Bo Dale", ["Ada Moss", "Bo Dale"]),
            ("BY ADA MOSS", ["ADA MOSS"]), ("By Ada Moss, Bo Dale, and Cy Young", ["Ada Moss", "Bo Dale", "Cy Young"]),
            ("By Ada Moss, Staff Writer", ["Ada Moss"]),
            ("By Jean-Luc d'Arc & J. van der Berg Jr.", ["Jean-Luc d'Arc", "J. van der Berg Jr."]),
            ("By Ada Moss | Gazette", ["Ada Moss"]), ("By Øystein Åse", ["Øystein Åse"]),
            ("By 2015, the market was gone.", nil), ("By contrast, Trump has 5 percent.", nil), ("By now", nil),
            ("By Wednesday Night The House Was Full.", nil), ("By", nil), ("Bye Ada", nil),
        ])
    func bylines(line: String, authors: [String]?) {
        #expect(Byline.authors(line) == authors)
    }

    @Test(
        "authors are read from a plea to follow them",
        arguments: [
            ("Follow Edwin Mora on Twitter: @EdwinMora83.", ["Edwin Mora"]),
            ("Follow Pam Key On Twitter @pamkeyNEN.", ["Pam Key"]),
            ("Follow Jeff Horwitz and Chad Day on Twitter: https://t.example", ["Jeff Horwitz", "Chad Day"]),
            ("Follow Breitbart News investigative reporter Lee Stranahan on Twitter", ["Lee Stranahan"]),
            ("Follow us on Twitter", nil), ("Follow @USATOpinion on Twitter", nil), ("Follow the money on foot.", nil),
        ])
    func pleas(line: String, authors: [String]?) {
        #expect(Byline.followed(line) == authors)
    }
}
