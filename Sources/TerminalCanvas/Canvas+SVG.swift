extension Canvas {
    /// What "the terminal's own" colours are in a picture.
    public enum SVGBackground: String, Sendable, CaseIterable {
        /// Light strokes on a dark ground.
        case dark
        /// Dark strokes on a light ground.
        case light
    }

    /// The screen as a picture: a standalone SVG 1.1 document of a window with `title` in its bar.
    ///
    /// Every word stands at its own column, so that columns align whatever monospaced font shows it; blocks and lines
    /// are drawn as shapes, so that they join between rows.
    ///
    /// - Parameter ground: The window's colour around the cells, where it is not that of `background`.
    public func svg(title: String, background: SVGBackground, ground: Color? = nil) -> String {
        var palette = SVGPalette(background)
        if let ground { palette.ground = ground.rgb }
        var picture = SVGPicture(title: title, size: size, palette: palette)
        for y in 0..<size.height { picture.draw(row(y), y: y) }
        if let cursor, bounds.contains(cursor) { picture.drawCursor(at: cursor) }
        return picture.document
    }
}

/// The colours that a terminal would have supplied.
struct SVGPalette {
    var ground: UInt32
    let strokes: UInt32
    let bar: UInt32
    let border: UInt32
    let faint: UInt32

    init(_ background: Canvas.SVGBackground) {
        switch background {
        case .dark: (ground, strokes, bar, border, faint) = (0x16181D, 0xD7DAE0, 0x1F2228, 0x33373F, 0x8A919E)
        case .light: (ground, strokes, bar, border, faint) = (0xFFFFFF, 0x24292F, 0xF3F4F6, 0xD0D4DA, 0x6B7280)
        }
    }

    /// The colours of strokes and ground that `style` comes to; the ground is nil where it is the window's.
    func colors(of style: Style) -> (strokes: UInt32, ground: UInt32?) {
        var strokes = style.foreground?.rgb ?? self.strokes
        var ground = style.background?.rgb
        if style.attributes.contains(.reverse) { (strokes, ground) = (ground ?? self.ground, strokes) }
        if style.attributes.contains(.dim) { strokes = Self.mix(strokes, ground ?? self.ground) }
        return (strokes, ground)
    }

    /// A colour three fifths of the way from `other` to `color`.
    private static func mix(_ color: UInt32, _ other: UInt32) -> UInt32 {
        let (own, others) = (Color(color, ansi: 0).components, Color(other, ansi: 0).components)
        func mix(_ own: Int, _ other: Int) -> UInt32 { UInt32((own * 3 + other * 2) / 5) }
        return mix(own.red, others.red) << 16 | mix(own.green, others.green) << 8 | mix(own.blue, others.blue)
    }
}
