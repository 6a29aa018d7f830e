import NewsModel

/// Gives each speaker its number, in order of first quotation, and in the end its name.
struct SpeakerList: Sendable {
    private var numbers: [SpeakerIdentity: Int] = [:]
    private var identities: [SpeakerIdentity] = []
    private var sources: [[Range<Int>]] = []

    private static let mostAliases = 12

    /// The speaker's number, with one more form it is called by.
    mutating func id(of identity: SpeakerIdentity, source: Range<Int>?) -> Speaker.ID {
        let number = numbers[identity] ?? identities.count
        if number == identities.count {
            numbers[identity] = number
            identities.append(identity)
            sources.append([])
        }
        if let source, sources[number].count < Self.mostAliases { sources[number].append(source) }
        return Speaker.ID(rawValue: number)
    }

    /// All speakers with their names.
    func speakers(in text: EntityText) -> [Speaker] {
        var found = plainSpeakers(in: text)
        let counts = Dictionary(grouping: found.indices) { found[$0].name }
        for number in counts.values.filter({ $0.count > 1 }).joined() {
            guard case .entity(let entity) = identities[number] else { continue }
            let titled = words(text.named.names[text.entities[entity].fullest].tokens, text)
            found[number].name = titled
        }
        return found
    }

    /// The speakers by their names without titles, which namesakes share.
    private func plainSpeakers(in text: EntityText) -> [Speaker] {
        identities.indices.map { number in
            let id = Speaker.ID(rawValue: number)
            switch identities[number] {
            case .entity(let entity): return speaker(id, text.entities[entity], sources[number], in: text)
            case .role(_, let head): return role(id, head: head, sources[number], in: text)
            case .body(let owner, _, let head): return body(id, owner, head: head, sources[number], in: text)
            }
        }
    }

    private func speaker(_ id: Speaker.ID, _ entity: Entity, _ sources: [Range<Int>], in text: EntityText) -> Speaker {
        let name = words(text.named.names[entity.fullest].core, text)
        let cores = entity.names.prefix(Self.mostAliases).map { text.named.names[$0].core }
        let forms = (cores + sources.filter { !isPronoun($0, text) }).sorted { $0.lowerBound < $1.lowerBound }
        return Speaker(
            id: id, name: name, aliases: distinct(forms.map { words($0, text) }, without: name),
            description: entity.description.map { words($0, text) },
            kind: entity.kind == .organisation ? .organisation : .person)
    }

    private func role(_ id: Speaker.ID, head: Int, _ sources: [Range<Int>], in text: EntityText) -> Speaker {
        let forms = sources.map { words(text.roleWords($0), text) }
        let name = forms.first ?? ""
        let token = text.named.tokens[head]
        let kind: Speaker.Kind =
            token.isWord(.personNoun)
            ? .person
            : token.isWord(.groupNoun)
                ? .group
                : token.isWord(.organisationNoun) ? .organisation : token.isWord(.documentNoun) ? .document : .person
        return Speaker(id: id, name: name, aliases: distinct(forms, without: name), kind: kind)
    }

    /// "Ada Moss’s campaign", whether the article has "Moss’s campaign" or "her campaign".
    private func body(
        _ id: Speaker.ID, _ owner: Int, head: Int, _ sources: [Range<Int>], in text: EntityText
    ) -> Speaker {
        let forms = sources.map { words(text.roleWords($0), text) }
        let tokens = text.named.tokens
        let source = sources.first { $0.contains(head) } ?? head..<head + 1
        let mark = source.prefix { $0 < head }.first { tokens[$0].kind == .possessive }
        let start = mark.map { $0 + 1 } ?? min(source.lowerBound + 1, head)
        let name =
            words(text.named.names[text.entities[owner].fullest].core, text)
            + (mark.map { words($0..<$0 + 1, text) } ?? "’s") + " " + words(start..<head + 1, text)
        return Speaker(id: id, name: name, aliases: distinct(forms, without: name), kind: .organisation)
    }

    private func isPronoun(_ range: Range<Int>, _ text: EntityText) -> Bool {
        range.count == 1 && text.named.tokens[range.lowerBound].isWord([.pronoun, .relative])
    }

    /// The text of some tokens, white space in it folded.
    private func words(_ range: Range<Int>, _ text: EntityText) -> String {
        let words = text.named.text.text(text.named.text.range(range))
        guard !isPlain(words.utf8) else { return words }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is nothing to fold: nearly always.
    private func isPlain(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0x20
        for byte in bytes {
            guard byte < 0x80, byte > 0x20 || byte == 0x20 && last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }

    private func distinct(_ forms: [String], without name: String) -> [String] {
        var seen: Set = [name]
        return forms.filter { seen.insert($0).inserted }
    }
}
