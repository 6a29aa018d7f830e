/// What inputs are made of, besides the articles that are given.
enum Ingredients {
    /// Quotation marks of many kinds, and what is taken for them.
    static let marks = [
        "“", "”", "\"", "‘", "’", "'", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』", "``", "''", "＂", "`", "´", "—",
        "--",
        "(", ")", "[", "]", ":", ",", ".", "…", "?!",
    ]
    /// What parts lines, paragraphs and words.
    static let breaks = [
        "\n", "\n\n", "\r\n", "\r", "\n\n\n\n", "\n    ", "\n> ", "\t", "\u{A0}", "\u{2028}", "\u{2029}", "\u{85}",
        "\u{0B}",
        "\u{0C}", "\n- ", "\n* * *\n",
    ]
    /// Words that the engine looks at closely.
    static let phrases = [
        " he said ", " she said, ", " said ", " says: ", " told reporters ", " they added that ", " according to ",
        "According to the mayor, ", " whom ", " who told ", " it was said by ", " did not say ", " adding: ", " that ",
        " the council said in a statement ", " wrote on Twitter ", " argued ", " tweeted ", " asked ", "Q: ", "A: ",
        "MODERATOR: ", " the spokeswoman ", " the former Syrian dictator ", " a 61-year-old resident of Quay Street ",
        " his brother ", " both ", " neither ", " himself ", " critics ", " one official ", " the report ",
        " (laughs) ",
        "Mr. ", "Dr. ", " Jr. ", " U.S. ", " No. 5 ", " 6'2\" ", " ’90s ", " o’clock ", " ma’am ", " if ", " and ",
        " of ",
    ]
    /// Names of people and bodies.
    static let names = [
        "Ada Moss", "Moss", "Ms. Moss", "Bashar al-Assad", "Assad", "Jean-Luc O’Neill", "Sen. Katarina Voss (R-Ky.)",
        "the Harbour Council", "Reuters", "CBS News", "王小明", "Владимир", "de la Cruz", "J. R. R. Tolkien", "McDonald",
        "Ada", "Lund Jr.", "Queen Elizabeth II", "@ada", "Voss & Sons Ltd.", "New York",
    ]
    /// Scalars that are easily mistaken, and bytes that are none.
    static let oddities: [[UInt8]] =
        [
            "\0", "\u{FEFF}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{301}", "\u{FFFD}", "👩‍👩‍👧‍👦", "🇸🇾", "é", "e\u{301}", "İ",
            "ß",
            "ǅ", "ﬁ", "𝐀", "\u{10FFFF}", "\u{7F}", "\u{1B}[31m", "\u{AD}", "　", "،", "。",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80, 0x80],
            [0xF0, 0x9F], [0xC2],
        ]

    /// Short articles, each with another way of saying who speaks.
    static let articles: [[UInt8]] =
        [
            "Council Votes\n\nBy Nora Quist\n\n“We never close,” said Ada Moss, the harbour master. “Not in a storm, "
                + "not on a holiday.”\n\nThe mayor, Per Lund, told reporters that the vote was “a mistake” and that he "
                + "would “fight it”.\n\n\"It works,\" he said. \"It always has.\"\n",
            "MODERATOR: Senator, your answer?\n\nVOSS: I said no. I told the committee, “Never.”\n\nLUND: That is not "
                + "what she said.\n\nQ: And the bill?\n\nA: It is dead.\n",
            "Moss: We Never Close\n\nAccording to the council’s report, ferries are “late, slow and cold”. Critics say "
                + "so, too: “A ship of forty-one,” wrote Effie Garrioch, a teacher, in a letter to the Gazette.\n",
            "The Syrian dictator declared:\n\n    I did not order it, and nobody will find a word of mine that says "
                + "so.\n\nMr. Kerry, 71, disagreed. ‘He knows,’ he said; ‘his own brother told us “we did”.’\n",
            "“First paragraph of a long answer.\n\n“Second paragraph, still hers.\n\n“And the last,” Moss said.\n\n"
                + "“Really?”\n\n“Really.”\n\n“I don’t believe it,” Lund said.\n",
            "« Non », a dit Ada Moss. „Nein“, sagte Lund. 「好」王小明说。 She didn't say 'no'; she said “maybe.” "
                + "\"Maybe,\" she'd said, \"it's the '90s.\" — Ada Moss (@moss)\n",
            "The company denied that it had known. It said in a statement it would appeal, arguing the law was unclear, "
                + "and that its chairman, J. R. Lund Jr., had warned of this in a U.S. court on Jan. 5.\n",
        ].map { Array($0.utf8) }
}
