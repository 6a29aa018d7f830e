import TerminalCanvas

extension Theme {
    /// For light letters on a dark ground.
    public static let dark = Theme(
        name: "dark", ground: Color(0x16181D, ansi: 0), paintsGround: false, text: Color(0xD7DAE0, ansi: 7),
        dim: Color(0x9CA2AD, ansi: 7), rule: Color(0x474C57, ansi: 8), accent: Color(0xA9BCD6, ansi: 15),
        selection: Color(0x2E3440, ansi: 8), quietSelection: Color(0x23272F, ansi: 0),
        currentQuote: Color(0x2A2F3A, ansi: 8), matchText: Color(0x16181D, ansi: 0),
        currentMatch: Color(0xF2C14E, ansi: 3),
        otherMatch: Color(0xB9B48F, ansi: 7),
        speakers: [
            Color(0x81C0F2, ansi: 14), Color(0xE9A23C, ansi: 11), Color(0x30B784, ansi: 10),
            Color(0xE08CC1, ansi: 13), Color(0xF07B51, ansi: 9), Color(0x99A4FE, ansi: 12),
            Color(0xEEDF5C, ansi: 3), Color(0xCEC5B0, ansi: 7),
        ])

    /// For dark letters on a light ground.
    public static let light = Theme(
        name: "light", ground: Color(0xFFFFFF, ansi: 15), paintsGround: false, text: Color(0x24292F, ansi: 0),
        dim: Color(0x5C616B, ansi: 8), rule: Color(0xB9BDC6, ansi: 7), accent: Color(0x3D5878, ansi: 4),
        selection: Color(0xDDE3EC, ansi: 7), quietSelection: Color(0xEDF0F4, ansi: 15),
        currentQuote: Color(0xECEFF5, ansi: 7), matchText: Color(0x16181D, ansi: 0),
        currentMatch: Color(0xF2C14E, ansi: 3),
        otherMatch: Color(0xB9B48F, ansi: 7),
        speakers: [
            Color(0x006EAB, ansi: 6), Color(0x995C31, ansi: 3), Color(0x015737, ansi: 2),
            Color(0xA2317A, ansi: 5), Color(0xBD4407, ansi: 1), Color(0x4B46BC, ansi: 4),
            Color(0x474400, ansi: 11), Color(0x6B6A60, ansi: 8),
        ])

    /// The themes that are there without any file.
    public static let standard: [Theme] = [.dark, .light]
}
