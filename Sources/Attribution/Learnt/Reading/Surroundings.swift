/// What stands at a token, with constants before and behind the text.
struct Surroundings {
    let text: ReadText
    let context: TextContext

    /// What is hashed for a word before or behind the text, and for its stem, its end and its shape.
    private static let noWord: UInt64 = 1
    /// What is hashed for a quotation mark there.
    private static let noQuote: UInt8 = 7

    private func holds(_ token: Int) -> Bool { token >= 0 && token < text.count }

    func word(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].word : Self.noWord }
    func stem(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].stem : Self.noWord }
    func suffix(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].suffix : Self.noWord }
    func shape(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].shape : Self.noWord }

    /// The words around a token.
    @inline(__always)
    func words(_ token: Int) -> Around<UInt64> {
        Around(
            secondBefore: word(token - 2), before: word(token - 1), behind: word(token + 1),
            secondBehind: word(token + 2))
    }

    /// What stands at a place.
    func kind(_ token: Int) -> PlaceKind { holds(token) ? context.kinds[token] : .outside }

    /// What stands around a token.
    @inline(__always)
    func kinds(_ token: Int) -> Around<PlaceKind> {
        Around(
            secondBefore: kind(token - 2), before: kind(token - 1), behind: kind(token + 1),
            secondBehind: kind(token + 2))
    }

    /// What stands `steps` places behind a neighbour, which is -1 where there is none.
    func kind(behind neighbour: Int, by steps: Int = 1) -> PlaceKind {
        neighbour < 0 ? .absent : kind(neighbour + steps)
    }

    /// Whether a token is a quotation mark, and whether it is quoted, in one number, which is hashed.
    func quote(_ token: Int) -> UInt8 {
        holds(token) ? text.marks[token].rawValue * 2 + (text.isInside[token] ? 1 : 0) : Self.noQuote
    }
}

/// What stands at the two places before a token and at the two behind it.
struct Around<Value> {
    let secondBefore: Value
    let before: Value
    let behind: Value
    let secondBehind: Value
}

extension Around: BitwiseCopyable where Value: BitwiseCopyable {}
