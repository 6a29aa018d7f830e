/// What stands at a token, with constants before and behind the text.
struct Surroundings {
    let text: ReadText
    let context: TextContext

    private func holds(_ token: Int) -> Bool { token >= 0 && token < text.count }

    func word(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].word : 1 }
    func stem(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].stem : 1 }
    func suffix(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].suffix : 1 }
    func shape(_ token: Int) -> UInt64 { holds(token) ? text.forms[token].shape : 1 }

    /// The two words before a token and the two behind it.
    func words(_ token: Int) -> (UInt64, UInt64, UInt64, UInt64) {
        (word(token - 2), word(token - 1), word(token + 1), word(token + 2))
    }

    /// What kind of token it is, as ``TextContext/followKind(_:)`` says.
    func kind(_ token: Int) -> Int { holds(token) ? context.followKind(token) : 98 }

    /// Whether it is a quotation mark, and whether it is quoted.
    func quote(_ token: Int) -> Int { holds(token) ? Int(text.marks[token]) * 2 + (text.isInside[token] ? 1 : 0) : 7 }
}

extension ReadText {
    /// What is known of the word at a token; nothing before and behind the text.
    func word(_ token: Int) -> WordTable.Row { token >= 0 && token < count ? words[token] : WordTable.Row() }
}
