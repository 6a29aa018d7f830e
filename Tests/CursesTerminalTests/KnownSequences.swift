import TerminalCanvas
import Testing

/// Something a terminal sends, and what it stands for.
struct KnownSequence: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let events: [TerminalEvent]

    init(_ text: String, _ events: [TerminalEvent]) { (bytes, self.events) = (Array(text.utf8), events) }

    var testDescription: String {
        bytes.map { (0x21..<0x7F).contains($0) ? String(Unicode.Scalar($0)) : "\\\($0)" }.joined()
    }

    static let all =
        characters + cursorKeys + editingKeys + functionKeys + numberPad + modified + kitty + mouse + replies

    private static func key(_ text: String, _ key: Key) -> KnownSequence { KnownSequence(text, [.key(key)]) }

    private static let characters = [
        key("j", .character("j")), key(" ", .character(" ")), key("é", .character("é")), key("字", .character("字")),
        key("😀", .character("😀")), key("\u{4}", .control("d")), key("\u{1A}", .control("z")), key("\r", .enter),
        key("\n", .enter), key("\t", .tab), key("\u{7F}", .backspace), key("\u{8}", .backspace), key("\u{1B}", .escape),
        key("\u{1B}x", .alt("x")), key("\u{1B}é", .alt("é")), key("\u{1B}\r", .modified(.alt, .enter)),
        key("\u{1B}\u{4}", .modified([.control, .alt], .character("d"))),
        key("\u{1B}\u{7F}", .modified(.alt, .backspace)), KnownSequence("\u{0}", []), KnownSequence("\u{1C}", []),
    ]

    private static let arrows: [(Character, Key)] = [
        ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]

    private static let cursorKeys = arrows.flatMap { letter, name in
        [
            key("\u{1B}[\(letter)", name), key("\u{1B}O\(letter)", name), key("\u{9B}\(letter)", name),
            key("\u{8F}\(letter)", name), key("\u{1B}\u{1B}[\(letter)", .modified(.alt, name)),
            key("\u{1B}\u{1B}O\(letter)", .modified(.alt, name)),
        ]
            + (2...8).flatMap { parameter in
                let held = Key.modified(KeyModifiers(rawValue: UInt8(parameter - 1)), name)
                return [key("\u{1B}[1;\(parameter)\(letter)", held), key("\u{1B}O1;\(parameter)\(letter)", held)]
            }
    }

    private static let numbers: [(Int, Key)] = [
        (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
        (15, .function(5)), (24, .function(12)),
    ]

    private static let editingKeys = numbers.flatMap { number, name in
        [
            key("\u{1B}[\(number)~", name), key("\u{1B}[\(number);5~", .modified(.control, name)),
            key("\u{1B}[\(number);2~", .modified(.shift, name)), key("\u{1B}[\(number)^", .modified(.control, name)),
            key("\u{1B}[\(number)@", .modified([.control, .shift], name)),
            key("\u{1B}\u{1B}[\(number)~", .modified(.alt, name)),
        ]
    }

    private static let functionKeys = [
        key("\u{1B}OP", .function(1)), key("\u{1B}OS", .function(4)), key("\u{1B}[P", .function(1)),
        key("\u{1B}[11~", .function(1)), key("\u{1B}[1;2Q", .modified(.shift, .function(2))),
        key("\u{1B}[[A", .function(1)), key("\u{1B}[[E", .function(5)), KnownSequence("\u{1B}[[Z", []),
        key("\u{1B}[Z", .backTab),
    ]

    private static let numberPad = [
        key("\u{1B}OM", .enter), key("\u{1B}Oj", .character("*")), key("\u{1B}Ok", .character("+")),
        key("\u{1B}Op", .character("0")), key("\u{1B}Oy", .character("9")),
        key("\u{1B}O5D", .modified(.control, .left)),
        KnownSequence("\u{1B}O1;5Z", []),
    ]

    private static let modified = [
        key("\u{1B}[a", .modified(.shift, .up)), key("\u{1B}Oa", .modified(.control, .up)),
        key("\u{1B}[27;5;9~", .modified(.control, .tab)), key("\u{1B}[27;3;120~", .alt("x")),
        key("\u{1B}[27;7;120~", .modified([.control, .alt], .character("x"))), KnownSequence("\u{1B}[99;5~", []),
    ]

    private static let kitty = [
        key("\u{1B}[97u", .character("a")), key("\u{1B}[97;5u", .control("a")), key("\u{1B}[97;3u", .alt("a")),
        key("\u{1B}[97;2u", .character("A")), key("\u{1B}[49:33;2u", .character("!")),
        KnownSequence("\u{1B}[49;2u", []),
        key("\u{1B}[27u", .escape), key("\u{1B}[13;2u", .modified(.shift, .enter)), key("\u{1B}[9;2u", .backTab),
        KnownSequence("\u{1B}[97;1:3u", []), KnownSequence("\u{1B}[68;5:3u", []), key("\u{1B}[57400u", .character("1")),
        key("\u{1B}[57417u", .left), KnownSequence("\u{1B}[57441u", []), key("\u{1B}[68;129u", .character("D")),
        KnownSequence("\u{1B}[1;1:3D", []), key("\u{1B}[100;9u", .modified(.super, .character("d"))),
        KnownSequence("\u{1B}[1114112u", []), KnownSequence("\u{1B}[55296u", []),
        KnownSequence("\u{1B}[99999999999u", []),
    ]

    private static func mouse(_ text: String, _ action: MouseEvent.Action, _ x: Int, _ y: Int) -> KnownSequence {
        KnownSequence(text, [.mouse(MouseEvent(action, at: Point(x: x, y: y)))])
    }

    private static let mouse = [
        mouse("\u{1B}[<0;3;2M", .press, 2, 1), mouse("\u{1B}[<0;3;2m", .release, 2, 1),
        mouse("\u{1B}[<32;300;2M", .drag, 299, 1),
        mouse("\u{1B}[<64;1;1M", .wheelUp, 0, 0), mouse("\u{1B}[<65;1;1M", .wheelDown, 0, 0),
        mouse("\u{1B}[<4;1;1M", .press, 0, 0),
        KnownSequence("\u{1B}[<2;1;1M", []), KnownSequence("\u{1B}[<2;1;1m", []), KnownSequence("\u{1B}[<35;1;1M", []),
        KnownSequence("\u{1B}[<66;1;1M", []), mouse("\u{1B}[<0;0;0M", .press, 0, 0),
        mouse("\u{1B}[32;3;2M", .press, 2, 1),
        mouse("\u{1B}[M #\"", .press, 2, 1), mouse("\u{1B}[M##\"", .release, 2, 1),
        mouse("\u{1B}[M`!!", .wheelUp, 0, 0),
        mouse("\u{1B}[MaDD", .wheelDown, 35, 35), mouse("\u{1B}[M@DD", .drag, 35, 35),
        mouse("\u{1B}[MDDD", .drag, 35, 35),
    ]

    /// What terminals answer to questions, and what they tell by themselves.
    private static let replies =
        [
            "\u{1B}[?62;1;4c", "\u{1B}[>41;330;0c", "\u{1B}[=0c", "\u{1B}[24;80R", "\u{1B}[1;5R", "\u{1B}[0n",
            "\u{1B}[?1;2$y",
            "\u{1B}[4;1$y", "\u{1B}[8;24;80t", "\u{1B}[4;600;800t", "\u{1B}[?0u",
            "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\",
            "\u{1B}]10;rgb:dddd/dddd/dddd\u{7}", "\u{1B}]52;c;REQ=\u{1B}\\", "\u{1B}P>|XTerm(330)\u{1B}\\",
            "\u{1B}P1$r0m\u{1B}\\",
            "\u{1B}P1+r544e=787465726D\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^Dqm*\u{1B}\\", "\u{1B}XDD\u{1B}\\",
            "\u{1B}]2;“D” — *\u{1B}\\", "\u{1B}[?997;1n", "\u{9D}11;D\u{7}", "\u{90}1$rD\u{1B}\\", "\u{1B}[1;1;1;1;1D",
            "\u{1B}[5 D", "\u{1B}[!p", "\u{1B}[?5D",
        ].map { KnownSequence($0, []) }
        + [KnownSequence("\u{1B}[I", [.focusGained]), KnownSequence("\u{1B}[O", [.focusLost])]
        + [
            KnownSequence("\u{1B}\u{1B}[?62c", [.key(.escape)]),
            KnownSequence("\u{1B}\u{1B}]11;D\u{7}", [.key(.escape)]),
        ]
}
