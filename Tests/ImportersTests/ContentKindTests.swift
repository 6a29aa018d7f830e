import Foundation
import Testing

@testable import Importers

@Suite("What comes in, by its content")
struct ContentKindTests {
    static let kinds: [(String, ContentKind?)] = [
        ("<!DOCTYPE html><html><body>", .html), ("\u{FEFF}\n <!-- saved --> <HTML lang=en>", .html),
        ("<p>A page’s piece", .html),
        ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html>", .html), ("<head><title>A</title>", .html),
        ("<?xml version='1.0'?><rss version=\"2.0\">", .feed), ("<feed xmlns=\"a\">", .feed),
        ("<?xml?><rdf:RDF>", .feed),
        ("<?xml version=\"1.0\"?><!-- a --><opml>", .outline), ("<?xml version=\"1.0\"?><note/>", .xml),
        ("<?xml version", .xml),
        ("%PDF-1.7", .pdf), ("{\\rtf1\\ansi", .richText), ("PK\u{3}\u{4}", .archive),
        ("From: a@b\r\nTo: c@d\r\nSubject: x\r\n\r\nHello", .mail),
        ("MIME-Version: 1.0\nContent-Type: multipart/related;\n a=b\nFrom: x", .mail),
        ("The harbour", nil), ("", nil), ("{\"text\": 1}", nil), ("< 5 people came", nil), ("<3 the pier", nil),
        ("“<html>” he said", nil),
        ("Subject: the harbour\n\nThe vote.", nil), ("MOSS: We waited.\nHOLT: So did we.", nil),
        ("# Heading\n<p>", nil),
    ]

    @Test("what begins so is recognised, and text is text", arguments: kinds)
    func recognises(text: String, kind: ContentKind?) { #expect(ContentKind.of(Array(text.utf8)) == kind) }

    @Test("compressed files are recognised by their first bytes")
    func compressed() {
        #expect(ContentKind.of([0x1F, 0x8B, 8, 0]) == .gzip)
        #expect(ContentKind.of([0x28, 0xB5, 0x2F, 0xFD]) == .archive)
    }

    @Test("a page in UTF-16 is a page")
    func wide() {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in "<html>".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(ContentKind.of(bytes) == .html)
    }

    @Test("every kind says what it is and what to do", arguments: ContentKind.allCases)
    func sentences(kind: ContentKind) {
        let error = ImportError(kind, file: "a.bin")
        #expect(error.description.hasPrefix("a.bin: this is "))
        #expect(error.description.contains(kind.advice))
    }

    @Test(
        "pages and feeds beside the checkout are refused", .enabled(if: Cases.areThere, "../shared is not here"),
        arguments: ["pages", "feeds"])
    func collections(folder: String) throws {
        let path = Cases.path("../../\(folder)")
        let files = try ImportFile.all(at: path).filter {
            ["html", "htm", "xml", "rss", "atom", "opml"].contains(Self.ending($0.path))
        }
        for file in files.prefix(200) {
            #expect(throws: ImportError.self, "\(file.path)") { try TextDecoding.decoded(file.bytes()) }
        }
    }

    private static func ending(_ path: String) -> String { URL(fileURLWithPath: path).pathExtension }
}
