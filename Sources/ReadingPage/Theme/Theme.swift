import TerminalCanvas

/// The colours of everything on the screen.
///
/// Where letters stand on a ground, theme makers keep a contrast of 4.5 to 1 or more, as WCAG 2 asks of text.
public struct Theme: Hashable, Sendable {
    /// How it is called.
    public var name: String
    /// The ground that the colours are made for.
    public var ground: Color
    /// Whether that ground is painted; else the terminal's own shows.
    public var paintsGround: Bool
    /// Running text, where the ground is painted.
    public var text: Color
    /// What is there when one looks for it.
    public var dim: Color
    /// Thin rules between panes.
    public var rule: Color
    /// The one accent: names of keys, the mark of an unread article.
    public var accent: Color
    /// The ground of the selected article or choice while keys go there.
    public var selection: Color
    /// The same while keys go elsewhere.
    public var quietSelection: Color
    /// The ground of the quote one is at.
    public var currentQuote: Color
    /// The letters of found words.
    public var matchText: Color
    /// The ground of the found word one is at.
    public var currentMatch: Color
    /// The ground of the other found words.
    public var otherMatch: Color
    /// The speakers' colours, ``speakerCount`` of them, told apart with any kind of colour vision.
    public var speakers: [Color]

    /// Makes a theme.
    ///
    /// - Precondition: There are ``speakerCount`` colours of speakers.
    public init(
        name: String, ground: Color, paintsGround: Bool, text: Color, dim: Color, rule: Color, accent: Color,
        selection: Color, quietSelection: Color, currentQuote: Color, matchText: Color, currentMatch: Color,
        otherMatch: Color, speakers: [Color]
    ) {
        precondition(speakers.count == Self.speakerCount)
        self.name = name
        self.ground = ground
        self.paintsGround = paintsGround
        self.text = text
        self.dim = dim
        self.rule = rule
        self.accent = accent
        self.selection = selection
        self.quietSelection = quietSelection
        self.currentQuote = currentQuote
        self.matchText = matchText
        self.currentMatch = currentMatch
        self.otherMatch = otherMatch
        self.speakers = speakers
    }

    /// How many speakers have a colour of their own.
    public static let speakerCount = 8

    /// The colour of a speaker whose colour has this number.
    public func speakerColor(_ number: Int) -> Color { speakers[number % speakers.count] }

    /// Whether light letters stand on a dark ground.
    public var isDark: Bool { ground.isDark }
}

extension Color {
    /// Whether light letters are read better on it than dark ones.
    public var isDark: Bool {
        let (red, green, blue) = components
        return red * 299 + green * 587 + blue * 114 < 128_000
    }
}
