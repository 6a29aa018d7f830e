import TerminalCanvas

extension Theme {
    /// The speakers' colours, the most talkative first.
    ///
    /// After Okabe and Ito's palette for all kinds of colour vision (2008), made lighter or darker until each has a
    /// contrast of 4.5 to 1 or more with the ground.
    var speakerColors: [Color] {
        switch self {
        case .dark:
            [
                Color(0x5CB8EC, ansi: 14), Color(0xE8A33D, ansi: 11), Color(0x3FC79A, ansi: 10),
                Color(0xE58FC3, ansi: 13), Color(0xF27B52, ansi: 9), Color(0x9AA5FF, ansi: 12),
                Color(0xE9DC5B, ansi: 3), Color(0xC8B8A0, ansi: 7),
            ]
        case .light:
            [
                Color(0x0A6CA8, ansi: 6), Color(0x9A5B00, ansi: 3), Color(0x00755A, ansi: 2),
                Color(0xA3327C, ansi: 5), Color(0xC03A06, ansi: 1), Color(0x4448C4, ansi: 4),
                Color(0x6E6400, ansi: 11), Color(0x665A4C, ansi: 8),
            ]
        }
    }
}
