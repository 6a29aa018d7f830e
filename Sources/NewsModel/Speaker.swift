/// Somebody, or some body, that speaks in one article.
public struct Speaker: Hashable, Sendable, Identifiable {
    /// What kind of source it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// One human being, named or known by role.
        case person
        /// A body that speaks as one: a council, a company, a newspaper.
        case organisation
        /// Several people: "residents", "critics".
        case group
        /// Something written: a report, a poll, a statement.
        case document
    }

    /// A speaker's number within its article, from 0, in order of first quotation.
    public struct ID: RawRepresentable, Hashable, Sendable, Comparable {
        /// The number, from 0.
        public let rawValue: Int

        /// Makes the ID with this number.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Order of first quotation.
        public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
    }

    /// Number within the article.
    public let id: ID
    /// The fullest form of the name in the article, without titles: "Bashar al-Assad"; the role where
    /// there is no name: "the spokeswoman".
    public var name: String
    /// Other forms the article uses, in order of appearance: "Assad", "the Syrian dictator".
    public var aliases: [String]
    /// Who that is, in the article's words: "Syrian dictator"; nil where it does not say.
    public var description: String?
    /// What kind of source it is.
    public var kind: Kind

    /// Makes a speaker.
    public init(id: ID, name: String, aliases: [String] = [], description: String? = nil, kind: Kind = .person) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.description = description
        self.kind = kind
    }
}

/// Everything found about who speaks in one text.
public struct SpeechAnalysis: Hashable, Sendable {
    /// In text order of their content.
    public var attributions: [Attribution]
    /// In order of ``Speaker/id``: a speaker's index is its ID's raw value.
    public var speakers: [Speaker]

    /// Makes an analysis; none found by default.
    public init(attributions: [Attribution] = [], speakers: [Speaker] = []) {
        self.attributions = attributions
        self.speakers = speakers
    }

    /// The speaker with this ID; nil for nil or an ID of another article.
    public func speaker(_ id: Speaker.ID?) -> Speaker? {
        guard let id, speakers.indices.contains(id.rawValue) else { return nil }
        return speakers[id.rawValue]
    }
}
