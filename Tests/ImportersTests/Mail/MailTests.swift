import Foundation
import NewsModel
import Testing

@testable import Importers

@Suite("Mail")
struct MailTests {
    private func message(_ text: String) throws -> MailMessage { try MailImporter().message(of: Array(text.utf8)) }

    private func text(_ mail: String) throws -> String? {
        if case .text(let text) = try message(mail).body { text } else { nil }
    }

    @Test("who wrote when of what")
    func fields() throws {
        let message = try message(
            """
            From: =?utf-8?Q?Ann_L=C3=A9?= <ann@example.com>, "Ek, Bo" <bo@example.com>,
              cy@example.com
            Subject: =?utf-8?B?SGFyYm91cg==?= =?utf-8?Q?_vote?=
            Date: Wed, 27 Apr 2016 19:25:14 -0400 (EDT)
            Archived-At: <http://lists.example.com/1>

            Hello
            """)
        #expect(message.authors == ["Ann Lé", "Ek, Bo", "cy@example.com"])
        #expect(message.subject == "Harbour vote")
        #expect(message.date == PublicationDate(Date(timeIntervalSince1970: 1_461_799_514), secondsFromUTC: -14_400))
        #expect(message.url == "http://lists.example.com/1")
        #expect(message.body == .text("Hello"))
    }

    @Test("of alternatives the page is read")
    func alternatives() throws {
        let message = try message(
            """
            From: a@b
            Content-Type: multipart/mixed; boundary="x y"

            Not for reading.
            --x y
            Content-Type: multipart/alternative; boundary=z

            --z

            Text
            --z
            Content-Type: text/html; charset="iso-8859-1"
            Content-Transfer-Encoding: quoted-printable

            <p>caf=E9 is=
             open</p>
            --z--
            --x y
            Content-Type: text/html
            Content-Disposition: attachment; filename=a.html

            <p>Other
            --x y--
            """)
        let page = Array("<p>caf".utf8) + [0xE9] + Array(" is open</p>".utf8)
        #expect(message.body == .html(page, charset: "iso-8859-1"))
    }

    @Test("text is decoded by its character set")
    func charsets() throws {
        let mail = "From: a@b\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n7cnS\n"
        #expect(try text(mail) == "Мир")
        let broken = "From: a@b\nContent-Type: text/plain; charset=nonesuch\nContent-Transfer-Encoding: 8bit\n\nМир"
        #expect(try text(broken) == "Мир")
    }

    @Test("flowing text has a line for each paragraph")
    func flowed() throws {
        let mail =
            "From: a@b\nContent-Type: text/plain; format=flowed\n\nOne \ntwo\n> said\n and three \nfour\n-- \nAnn"
        #expect(try text(mail) == "One two\n> said\nand three four\n-- \nAnn")
    }

    @Test("a saved page has its address, and no author or date of its own")
    func savedPage() throws {
        let message = try message(
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: http://example.com/1
            Subject: The Harbour
            Date: Wed, 27 Apr 2016 19:25:14 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Location: http://example.com/frame

            <p>Frame
            --b
            Content-Type: text/html
            Content-Location: http://example.com/1

            <p>Page
            --b--
            """)
        #expect(message.subject == "The Harbour")
        #expect(message.url == "http://example.com/1")
        #expect(message.authors == [])
        #expect(message.date == nil)
        #expect(message.body == .html(Array("<p>Page".utf8), charset: nil))
    }

    @Test("CRLF, an envelope line and a lost end change nothing")
    func variants() throws {
        let mail = "From: a@b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nText\r\n"
        #expect(try text(mail) == "Text\n")
        #expect(try text("From a@b Wed Apr 27\nFrom: a@b\n\nText") == "Text")
        #expect(try text(mail + "--x\r\nContent-Type: image/png\r\n\r\nAAAA") == "Text")
    }

    @Test("a mail in a mail is read where there is nothing else")
    func forwarded() throws {
        #expect(try text("From: a@b\nContent-Type: message/rfc822\n\nFrom: c@d\n\nText") == "Text")
    }

    @Test("what is no mail, or has nothing to read, is refused")
    func refused() {
        #expect(throws: ImportError(.unknownKind, cause: "it is not a mail")) { try message("The harbour") }
        #expect(throws: ImportError(.empty)) { try message("From: a@b\nContent-Type: image/png\n\nAAAA") }
    }

    @Test("parts of any number and depth take no long time")
    func hostile() throws {
        var deep = "From: a@b\n"
        for number in 0..<5_000 { deep += "Content-Type: multipart/mixed; boundary=b\(number)\n\n--b\(number)\n" }
        #expect(throws: ImportError(.empty)) { try message(deep) }
        let many =
            "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\n", count: 100_000)
        #expect(try text(many) == "")
        #expect(try message("Subject: " + String(repeating: "=?utf-8?Q?a", count: 50_000) + "\n\nA").subject != nil)
        #expect(
            try text(
                "From: a@b\nContent-Transfer-Encoding: quoted-printable\n\n" + String(repeating: "= ", count: 200_000))
                != nil)
    }
}
