/// A place in a TOML text, and what is read from there on.
struct TOMLCursor {
    /// What is wrong at a place, as the end of a sentence.
    struct Mistake: Error {
        /// What it is.
        let what: String

        init(_ what: String) { self.what = what }
    }

    /// The line that one is at, from 1.
    private(set) var line = 1
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var depth = 0

    private static let deepest = 16
    private static let longestShown = 60

    /// The beginning of a text; a byte order mark does not count.
    init(_ text: String) {
        scalars = Array((text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]).unicodeScalars)
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { place >= scalars.count }
    /// The next scalar; nil at the end.
    var peek: Unicode.Scalar? { isAtEnd ? nil : scalars[place] }

    /// The rest of the line, to be shown: `"panes = two"`.
    var lineShown: String {
        let rest = scalars[place...].prefix { $0 != "\n" && $0 != "\r" }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: rest.prefix(Self.longestShown))
        return "\"" + printable(String(shown)) + (rest.count > Self.longestShown ? "…" : "") + "\""
    }

    /// Goes on by one scalar.
    mutating func take() {
        if peek == "\n" { line += 1 }
        place += 1
    }

    /// Goes past blanks and `scalar`.
    mutating func take(_ scalar: Unicode.Scalar, _ rule: String) throws(Mistake) {
        skipBlanks()
        guard peek == scalar else { throw Mistake(rule) }
        take()
    }

    /// Goes past blanks.
    mutating func skipBlanks() { while peek == " " || peek == "\t" { take() } }

    /// Goes to the next line.
    mutating func skipLine() {
        while let scalar = peek {
            take()
            if scalar == "\n" { return }
        }
    }

    /// Goes past blank lines and comments.
    mutating func skipBlankLines() {
        while let scalar = peek {
            switch scalar {
            case " ", "\t", "\r", "\n": take()
            case "#": skipLine()
            default: return
            }
        }
    }

    /// Goes past the end of the line, before which nothing but a comment may stand.
    mutating func endLine() throws(Mistake) {
        skipBlanks()
        guard let scalar = peek, scalar != "\n", scalar != "\r", scalar != "#" else { return skipLine() }
        throw Mistake("a value is followed by nothing but a comment")
    }

    /// A dotted name.
    mutating func keys() throws(Mistake) -> [String] {
        var keys: [String] = []
        repeat {
            if !keys.isEmpty { take() }
            skipBlanks()
            keys.append(try key())
            skipBlanks()
        } while peek == "." && keys.count < Self.deepest
        return keys
    }

    private mutating func key() throws(Mistake) -> String {
        if peek == "\"" || peek == "'" { return try text() }
        let name = word {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) || $0 == "-" || $0 == "_"
        }
        guard !name.isEmpty else {
            throw Mistake(
                "a line begins with a name; one with other signs than letters, digits, - and _ stands in quotation marks"
            )
        }
        return name
    }

    private mutating func word(_ belongs: (Unicode.Scalar) -> Bool) -> String {
        var word = String.UnicodeScalarView()
        while let scalar = peek, belongs(scalar) {
            word.append(scalar)
            take()
        }
        return String(word)
    }

    /// A value of any kind.
    mutating func value() throws(Mistake) -> TOMLNode {
        skipBlanks()
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { throw Mistake("it is nested too deeply") }
        switch peek {
        case "\"", "'": return .text(try text())
        case "[": return .list(try list())
        case "{": return try table()
        default: return try plain()
        }
    }

    private mutating func plain() throws(Mistake) -> TOMLNode {
        let word = word { !" \t\r\n,]}#".unicodeScalars.contains($0) }
        switch word {
        case "": throw Mistake("there is no value")
        case "true": return .truth(true)
        case "false": return .truth(false)
        default: break
        }
        let digits = word.filter { $0 != "_" }
        if let integer = Int(digits) { return .integer(integer) }
        let isNumber = digits.allSatisfy { "0123456789+-.eE".contains($0) }
        if isNumber, let number = Double(digits) { return .number(number) }
        throw Mistake(
            "\(printable(String(word.prefix(Self.longestShown)))) is no value; text stands in quotation marks")
    }

    private mutating func list() throws(Mistake) -> [TOMLNode] {
        take()
        var nodes: [TOMLNode] = []
        while true {
            skipBlankLines()
            if peek == "]" { break }
            nodes.append(try value())
            skipBlankLines()
            guard peek == "," else { break }
            take()
        }
        guard peek == "]" else { throw Mistake("a list goes on with , or ends with ]") }
        take()
        return nodes
    }

    private mutating func table() throws(Mistake) -> TOMLNode {
        take()
        var table = TOMLNode.table([:])
        skipBlanks()
        while peek != "}" {
            let keys = try keys()
            try take("=", "a name is followed by = and a value")
            guard table.insert(try value(), at: keys[...]) else { throw Mistake("a name stands there twice") }
            skipBlanks()
            guard peek == "," else { break }
            take()
        }
        try take("}", "an inline table ends with }")
        return table
    }

    /// Text between quotation marks, in which a backslash has the next sign stand for another only between double ones.
    private mutating func text() throws(Mistake) -> String {
        let mark = peek
        take()
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != "\n", scalar != "\r" {
            take()
            if scalar == mark {
                guard !text.isEmpty || peek != mark else { throw Mistake("no setting is a text of several lines") }
                return String(text)
            }
            text.append(scalar == "\\" && mark == "\"" ? try escaped() : scalar)
        }
        throw Mistake("a quotation mark is missing at the text's end")
    }

    private mutating func escaped() throws(Mistake) -> Unicode.Scalar {
        let scalar = peek
        if scalar != nil, scalar != "\n" { take() }
        switch scalar {
        case "\"", "\\": return scalar ?? "\\"
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "e": return "\u{1B}"
        case "u", "U":
            var digits = ""
            while digits.count < (scalar == "u" ? 4 : 8), let digit = peek, digit.properties.isASCIIHexDigit {
                digits.unicodeScalars.append(digit)
                take()
            }
            if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) { return scalar }
            fallthrough
        default: throw Mistake("no such sign follows a backslash; a backslash itself is written \\\\")
        }
    }
}
