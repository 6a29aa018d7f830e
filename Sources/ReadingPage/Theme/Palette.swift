import TerminalCanvas

/// The styles of everything on the screen, for one theme and one number of colours.
///
/// The ground is the terminal's own unless the theme paints it, but for the selected article and the quote one is at.
public struct Palette: Equatable, Sendable {
    /// The colours chosen from.
    public let theme: Theme
    /// How many of them the terminal shows.
    public let depth: ColorDepth

    /// The styles of a theme on a terminal of some colours.
    public init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
    }

    /// Greys and tints need more than sixteen colours; with fewer, attributes stand in.
    private var hasShades: Bool { depth >= .indexed }
    /// Whether speakers are told apart by numbers, for want of colours.
    public var numbersSpeakers: Bool { depth == .none }

    /// A colour of the theme, where the terminal has shades.
    private func shade(_ color: Color) -> Color? { hasShades ? color : nil }

    /// Running text.
    public var text: Style { .plain }
    /// Titles and headings.
    public var title: Style { Style(nil, .bold) }
    /// What is there when one looks for it.
    public var dim: Style { hasShades ? Style(theme.dim) : Style(nil, .dim) }
    /// Thin rules between panes.
    public var rule: Style { hasShades ? Style(theme.rule) : Style(nil, .dim) }
    /// The one accent: names of keys, the mark of an unread article.
    public var accent: Style { Style(shade(theme.accent), .bold) }
    /// Paints the theme's ground wherever no other is, if it is to be painted.
    public func paintGround(of canvas: inout Canvas) {
        guard theme.paintsGround, hasShades else { return }
        canvas.restyle(canvas.bounds) { style in
            style.background = style.background ?? theme.ground
            style.foreground = style.foreground ?? theme.text
        }
    }

    /// What the reader has to say.
    public var notice: Style { Style(nil, .bold) }

    /// The ground of the selected article or choice.
    public func selection(hasFocus: Bool) -> Style {
        if hasShades { return hasFocus ? Style(nil, on: theme.selection, .bold) : Style(nil, on: theme.quietSelection) }
        return hasFocus ? Style(nil, .reverse) : Style(nil, .bold)
    }

    /// A found word; the one that one is at stands out.
    public func match(isCurrent: Bool) -> Style {
        if hasShades {
            return isCurrent
                ? Style(theme.matchText, on: theme.currentMatch, .bold) : Style(theme.matchText, on: theme.otherMatch)
        }
        return Style(nil, isCurrent ? [.reverse, .bold, .underline] : .reverse)
    }

    /// The mark of a found word at the text's edge.
    public func matchMark(isCurrent: Bool) -> Style {
        hasShades
            ? Style(isCurrent ? match(isCurrent: true).background : match(isCurrent: false).background, .bold)
            : Style(nil, isCurrent ? [.bold, .reverse] : .bold)
    }
}

extension Palette {
    /// How the names and words of speakers who share a colour differ.
    ///
    /// Dim would be hard to read, and bold is for the quote one is at.
    private static let rounds: [Style.Attributes] = [[], .underline, .italic, [.underline, .italic]]

    /// The look of this number (from 0) for a speaker's name and words: its colour, and its shape; nil is for whoever is
    /// unknown.
    public func speaker(_ number: Int?) -> Style {
        guard let number, depth > .none else { return number == nil ? dim : .plain }
        let round = number / theme.speakers.count % Self.rounds.count
        return Style(theme.speakerColor(number), Self.rounds[round])
    }

    /// The number of the look that a speaker has where no other has its colour.
    public func color(ofSpeaker name: String) -> Int { SpeakerColoring.preferred(for: name) }

    /// The look of a speaker's bar: the colour alone.
    public func bar(_ number: Int?) -> Style {
        Style(speaker(number).foreground, speaker(number).attributes.intersection(.dim))
    }

    /// A speaker's words, or the gist of them, which is calmer: it is no quote.
    public func quote(_ number: Int?, isQuotation: Bool, isCurrent: Bool) -> Style {
        var style = speaker(number)
        if depth == .none, isQuotation { style.attributes.insert(.bold) }
        if !isQuotation {
            style.attributes.insert(.italic)
            if !isCurrent, let calm = dim.foreground { style.foreground = style.foreground?.mixed(with: calm) }
        }
        if isCurrent {
            style.attributes.insert(.bold)
            style.background = shade(theme.currentQuote)
            if depth == .none { style.attributes.insert(.underline) }
        }
        return style
    }

    /// What tells the speaker of a number, from 0, where its look does not, for want of colours or because all are taken:
    /// "[1]".
    public func mark(_ number: Int?, look: Int?) -> String {
        guard numbersSpeakers || look ?? 0 >= SpeakerColoring.looks else { return "" }
        return number.map { "[\($0 + 1)]" } ?? "[?]"
    }
}
