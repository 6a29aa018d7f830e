/// A colour in 24 bits, and what stands for it where there are only sixteen.
public struct Color: Hashable, Sendable {
    /// Red, green and blue, eight bits each: 0xRRGGBB.
    public let rgb: UInt32
    /// The nearest of the sixteen ANSI colours, 0 to 15, chosen by whoever chose the colour; with eight colours
    /// the bright half counts as the other.
    public let ansi: UInt8

    /// Makes a colour from 0xRRGGBB and its stand-in among the sixteen.
    public init(_ rgb: UInt32, ansi: UInt8) {
        self.rgb = rgb & 0xFF_FFFF
        self.ansi = ansi & 15
    }

    /// Red, green and blue, 0 to 255 each.
    public var components: (red: Int, green: Int, blue: Int) {
        (Int(rgb >> 16), Int(rgb >> 8 & 255), Int(rgb & 255))
    }

    /// The nearest of xterm's 256 colours, from the 6×6×6 cube and the greys, 16 to 255.
    public var xterm256: UInt8 {
        let (red, green, blue) = components
        let levels = [0, 95, 135, 175, 215, 255]
        func nearest(_ value: Int) -> Int {
            levels.indices.min { abs(levels[$0] - value) < abs(levels[$1] - value) } ?? 0
        }
        func distance(_ r: Int, _ g: Int, _ b: Int) -> Int {
            (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
        }
        let (r, g, b) = (nearest(red), nearest(green), nearest(blue))
        let grey = min(23, max(0, ((red + green + blue) / 3 - 3) / 10))
        let greyLevel = 8 + 10 * grey
        if distance(greyLevel, greyLevel, greyLevel) < distance(levels[r], levels[g], levels[b]) {
            return UInt8(232 + grey)
        }
        return UInt8(16 + 36 * r + 6 * g + b)
    }
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
    /// Ways to stress a cell without colour.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The set's bits.
        public let rawValue: UInt8

        /// Makes a set from bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier strokes.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter colour.
        public static let dim = Attributes(rawValue: 2)
        /// Slanted.
        public static let italic = Attributes(rawValue: 4)
        /// A line below.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
    }

    /// Colour of the strokes; nil is the terminal's own.
    public var foreground: Color?
    /// Colour of the ground; nil is the terminal's own.
    public var background: Color?
    /// Further stress.
    public var attributes: Attributes

    /// Makes a style; the terminal's own by default.
    public init(_ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own.
    public static let plain = Style()
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Sendable, CaseIterable, Comparable {
    /// None: stress by attributes only.
    case none = 0
    /// The eight of ECMA-48.
    case eight = 8
    /// The eight and their bright forms.
    case sixteen = 16
    /// xterm's cube and greys.
    case indexed = 256
    /// 24 bits.
    case direct = 16_777_216

    /// Fewer colours come first.
    public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
