/// What mails are made of.
enum MailIngredients {
    /// Small mails.
    static let seeds = [
        """
        From: Ada Moss <moss@a.example>\r\nTo: list@a.example\r\nSubject: =?utf-8?B?SGFyYm91ciBWb3Rl?=\r\nDate: Sun, 1 Mar 2026 10:32:00 +0000\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/alternative; boundary="b1"\r\n\r\nPreamble\r\n--b1\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\n=E2=80=9CWe never close,=E2=80=9D said =\r\nAda Moss.\r\n> quoted \r\n> twice\r\n--b1\r\n\
        Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+4oCcV2UgbmV2ZXIgY2xvc2Us4oCdIHNhaWQgQWRhIE1vc3MuPC9wPg==\r\n--b1--\r\n
        """,
        """
        From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/1\r\nSubject: Vote\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\
        \ttype="text/html"; boundary="----x"\r\n\r\n------x\r\nContent-Type: text/html\r\nContent-Location: https://a.example/1\r\n\r\n<html><body><p>The council \
        voted on Monday, and the harbour stays open.</p></body></html>\r\n------x--\r\n
        """,
        "From: a@b\nTo: c@d\nSubject: Plain\nDate: 1 Mar 2026\n\n“It works,” said Ada Moss.\n\nIt does.\n",
    ]

    /// Pieces of grammar.
    static let pieces = [
        "\r\n", "\n", "\r\n\r\n", "\r\n ", "--b1\r\n", "--b1--", "------x\r\n", "--", "Content-Type: text/html\r\n\r\n",
        "Content-Type: multipart/mixed; boundary=b1\r\n\r\n",
        "Content-Type: message/rfc822\r\n\r\n", "; charset=\"iso-2022-jp\"", "; charset=utf-16", "; boundary=\"\"",
        "; boundary*0=b; boundary*1=1", "Content-Transfer-Encoding: base64\r\n\r\n",
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n", "Content-Transfer-Encoding: x-uuencode\r\n",
        "=?utf-8?Q?=1B[2J?=", "=?utf-8?B?", "?=", "=?x?Q?a?=", "=E2=80", "=\r\n", "==", "TW9zcw",
        "Subject: ", "Date: ", "From: \"a\\\"b\" (c (d)) <e@f>, ", "(", ")", "<", ">", "\"", "\\", ";", ":", "> > > ",
        "-- \r\n", "\0", "\u{1B}[31m", "\u{9B}",
    ]

    /// What begins a part or a comment, and what ends it.
    static let brackets = [
        ("--b1\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n", "\r\n--b1--\r\n"),
        ("--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\n", "\r\n"), ("(", ")"), ("\"", "\""),
        ("=?utf-8?Q?", "?="), ("> ", "\r\n"),
    ]
}
