/// A place where the article speaks of an entity: by name, by role or by pronoun.
struct Mention: Sendable {
    let entity: Int
    /// Its first token, and the token behind its last.
    let token: Int
    let end: Int
    let sentence: Int
    let paragraph: Int
    /// Whether it begins its sentence or is followed by a verb.
    var isSubject = false
    /// Whether "'s" follows, or a noun that the name only tells from others.
    var isOwner = false
    /// Whether a preposition stands before it.
    var isGoverned = false
    /// Whether it is the first mention of the entity, by its whole name.
    var isIntroduction = false
    var isPronoun = false
    var isQuoted = false
    /// Whether it stands before the comma of a sentence that opens with a preposition, a participle or "when": "Praising Ada
    /// Moss, he".
    var isFronted = false

    /// All that is said of it, in one number, which is hashed.
    var code: UInt8 {
        [isFronted, isSubject, isOwner, isGoverned, isIntroduction, isPronoun, isQuoted].reduce(0) {
            $0 << 1 | ($1 ? 1 : 0)
        }
    }
}
