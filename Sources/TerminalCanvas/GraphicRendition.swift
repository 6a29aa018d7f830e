/// A style in the codes that select it in a terminal.
struct GraphicRendition: Equatable {
    private var attributes: Style.Attributes = []
    private var foreground = ""
    private var background = ""

    init() {}

    init(_ style: Style, depth: ColorDepth) {
        attributes = style.attributes
        foreground = style.foreground.map { $0.code(depth, base: 30) } ?? ""
        background = style.background.map { $0.code(depth, base: 40) } ?? ""
    }

    /// What turns `previous` into this rendition; empty where the two are equal.
    func sequence(after previous: GraphicRendition) -> String {
        guard self != previous else { return "" }
        guard self != GraphicRendition() else { return "\u{1B}[0m" }
        // Only some attributes have a code of their own that ends them, so that ending any starts anew.
        let keeps = attributes.isSuperset(of: previous.attributes)
        let start = keeps ? previous : GraphicRendition()
        var codes = keeps ? [] : ["0"]
        let stresses: [(Style.Attributes, String)] = [
            (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
        ]
        for (attribute, code) in stresses where attributes.contains(attribute) && !start.attributes.contains(attribute)
        {
            codes.append(code)
        }
        if foreground != start.foreground { codes.append(foreground.isEmpty ? "39" : foreground) }
        if background != start.background { codes.append(background.isEmpty ? "49" : background) }
        return "\u{1B}[\(codes.joined(separator: ";"))m"
    }
}

extension Color {
    /// The SGR parameters that select it; `base` is 30 for the strokes, 40 for the ground.
    fileprivate func code(_ depth: ColorDepth, base: Int) -> String {
        switch depth {
        case .none: return ""
        case .eight: return "\(base + Int(ansi & 7))"
        case .sixteen: return ansi < 8 ? "\(base + Int(ansi))" : "\(base + 60 + Int(ansi & 7))"
        case .indexed: return "\(base + 8);5;\(xterm256)"
        case .direct:
            let (red, green, blue) = components
            return "\(base + 8);2;\(red);\(green);\(blue)"
        }
    }
}

extension Style {
    /// The SGR sequence (ECMA-48 8.3.117) that selects it in a terminal of `depth`, whatever was selected before.
    public func sequence(depth: ColorDepth) -> String {
        "\u{1B}[0m" + GraphicRendition(self, depth: depth).sequence(after: GraphicRendition())
    }
}
