import Foundation
import TerminalCanvas

/// How well colours are told apart.
enum Contrast {
    /// The contrast of two colours by WCAG 2, from 1 to 21.
    static func ratio(_ first: Color, _ second: Color) -> Double {
        func luminance(_ color: Color) -> Double {
            let (red, green, blue) = linear(color)
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        }
        let (one, other) = (luminance(first), luminance(second))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The difference of two colours of light: the distance in CIELAB (1976), where 2 is just seen.
    static func difference(_ first: (Double, Double, Double), _ second: (Double, Double, Double)) -> Double {
        func lab(_ color: (Double, Double, Double)) -> (Double, Double, Double) {
            let (red, green, blue) = color
            func root(_ part: Double) -> Double { part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116 }
            let x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
            let y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
            let z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
            return (116 * y - 16, 500 * (x - y), 200 * (y - z))
        }
        let (one, other) = (lab(first), lab(second))
        let parts = [one.0 - other.0, one.1 - other.1, one.2 - other.2]
        return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// A colour's parts as amounts of light, 0 to 1.
    static func linear(_ color: Color) -> (Double, Double, Double) {
        func linear(_ part: Int) -> Double {
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        let (red, green, blue) = color.components
        return (linear(red), linear(green), linear(blue))
    }
}

/// A kind of colour vision, complete or lacking a kind of cone, after Machado, Oliveira and Fernandes (2009).
enum ColorVision: CaseIterable {
    case complete, protanopia, deuteranopia, tritanopia

    /// The light that looks to everybody as a colour does with this vision.
    func seen(_ color: Color) -> (Double, Double, Double) {
        let light = Contrast.linear(color)
        func part(_ row: (Double, Double, Double)) -> Double {
            min(1, max(0, row.0 * light.0 + row.1 * light.1 + row.2 * light.2))
        }
        return (part(matrix.0), part(matrix.1), part(matrix.2))
    }

    private typealias Row = (Double, Double, Double)
    private var matrix: (Row, Row, Row) {
        switch self {
        case .complete: ((1, 0, 0), (0, 1, 0), (0, 0, 1))
        case .protanopia:
            ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
        case .deuteranopia:
            ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
        case .tritanopia:
            ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900))
        }
    }
}
