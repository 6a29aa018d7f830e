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
            case .owned(let owner, _, let head): return owned(id, owner, head: head, sources[number], in: text)
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
        let kind = text.kind(ofNoun: head) ?? .person
        return Speaker(id: id, name: name, aliases: distinct(forms, without: name), kind: kind)
    }

    /// "Ada Moss’s campaign", whether the article has "Moss’s campaign" or "her campaign".
    private func owned(
        _ id: Speaker.ID, _ owner: Int, head: Int, _ sources: [Range<Int>], in text: EntityText
    ) -> Speaker {
        let forms = sources.map { words(text.roleWords($0), text) }
        let source = sources.first { $0.contains(head) } ?? head..<head + 1
        let name = text.nameOfOwned(by: owner, head: head, in: source)
        return Speaker(
            id: id, name: name, aliases: distinct(forms, without: name), kind: text.kind(ofNoun: head) ?? .organisation)
    }

    private func isPronoun(_ range: Range<Int>, _ text: EntityText) -> Bool {
        range.count == 1 && text.named.tokens[range.lowerBound].isWord([.pronoun, .relative])
    }

    private func words(_ range: Range<Int>, _ text: EntityText) -> String { text.words(range) }

    private func distinct(_ forms: [String], without name: String) -> [String] {
        var seen: Set = [name]
        return forms.filter { seen.insert($0).inserted }
    }
}
