/// Words that may tie a source to what it said.
struct Cue: Sendable {
    /// How sure it attributes.
    enum Kind: Sendable {
        /// A verb of saying in the narrow sense.
        case plainVerb
        /// A verb that attributes when part of its object is quoted.
        case verb
        /// Any other finite verb.
        case anyVerb
        /// "according to", "in the words of".
        case accordingTo
    }

    /// Auxiliaries left out, "according to" whole.
    let tokens: Range<Int>
    let kind: Kind
    /// Whether it can have a subject of its own: finite, or an infinitive behind an auxiliary.
    let isFinite: Bool

    var isSpeech: Bool { kind == .plainVerb || kind == .verb }
}
