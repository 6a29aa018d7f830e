/// Gives the classes of a regular expression the letters, digits and spaces of all scripts; RE2 has ASCII's by itself.
enum UnicodeClasses {
    /// `pattern` with `\w`, `\d`, `\s` and their opposites written out. Within brackets, `\W` and `\S` stay as they are.
    static func applied(to pattern: String) -> String {
        var result = String.UnicodeScalarView()
        var scalars = pattern.unicodeScalars.makeIterator()
        var brackets = Brackets()
        while let scalar = scalars.next() {
            guard scalar == "\\", let escaped = scalars.next() else {
                brackets.take(scalar)
                result.append(scalar)
                continue
            }
            result.append(contentsOf: expansion(of: escaped, isInBrackets: brackets.isOpen).unicodeScalars)
            brackets.takeEscaped()
            if escaped == "Q" { copyLiteral(&scalars, to: &result) }
        }
        return String(result)
    }

    /// Where brackets open and close.
    private struct Brackets {
        private(set) var isOpen = false
        /// Whether a name such as [:alpha:] is inside.
        private var isInName = false
        /// Whether nothing stands in them yet: a closing bracket is a character then.
        private var isEmpty = false
        private var previous: Unicode.Scalar?

        mutating func take(_ scalar: Unicode.Scalar) {
            defer { previous = scalar }
            switch scalar {
            case "[" where !isOpen: (isOpen, isEmpty) = (true, true)
            case "^" where isOpen && isEmpty && previous == "[": break
            case ":" where isOpen && previous == "[" && !isEmpty: isInName = true
            case "]" where isInName: if previous == ":" { isInName = false }
            case "]" where isOpen && !isEmpty: isOpen = false
            default: isEmpty = false
            }
        }

        mutating func takeEscaped() { (isEmpty, previous) = (false, nil) }
    }

    private static func expansion(of escaped: Unicode.Scalar, isInBrackets: Bool) -> String {
        switch (escaped, isInBrackets) {
        case ("w", false): #"[\pL\pM\pN_]"#
        case ("w", true): #"\pL\pM\pN_"#
        case ("W", false): #"[^\pL\pM\pN_]"#
        case ("d", _): #"\p{Nd}"#
        case ("D", _): #"\P{Nd}"#
        case ("s", false): #"[\s\pZ]"#
        case ("s", true): #"\s\pZ"#
        case ("S", false): #"[^\s\pZ]"#
        default: "\\" + String(escaped)
        }
    }

    /// Copies what stands between \Q and \E, which is no syntax.
    private static func copyLiteral(
        _ scalars: inout String.UnicodeScalarView.Iterator, to result: inout String.UnicodeScalarView
    ) {
        var previous: Unicode.Scalar?
        while let scalar = scalars.next() {
            result.append(scalar)
            if previous == "\\", scalar == "E" { return }
            previous = scalar
        }
    }
}
