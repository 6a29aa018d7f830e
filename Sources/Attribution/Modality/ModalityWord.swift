/// What a word does to the content of an attribution when it stands in the cue; a word may do several things.
struct ModalityWord: OptionSet, Sendable {
    let rawValue: UInt64

    /// A verb or noun that says the content is not so, whatever it is: "deny", "denial", "doubts".
    static let denial = ModalityWord(rawValue: 1 << 0)
    /// A verb that denies what it is said of, unless it goes on to call it something: "rejected it as a joke".
    static let dismissal = ModalityWord(rawValue: 1 << 1)
    /// A verb that denies only where its object is a claim: "challenged the idea", not "challenged her to a race".
    static let contest = ModalityWord(rawValue: 1 << 2)
    /// A verb that denies together with "aside", "off", "back" or "out": "brushed off", "ruled out".
    static let phrasalDenial = ModalityWord(rawValue: 1 << 3)
    /// "aside", "off", "back", "out" and their like.
    static let particle = ModalityWord(rawValue: 1 << 4)
    /// A verb, adjective or noun of declining: "refuse", "unwilling", "refusal".
    static let refusal = ModalityWord(rawValue: 1 << 5)
    /// A verb of keeping away from a question: "dodge", "sidestep".
    static let evasion = ModalityWord(rawValue: 1 << 6)
    /// A verb whose infinitive was not carried out: "failed to say".
    static let omission = ModalityWord(rawValue: 1 << 7)
    /// A word whose gerund was not carried out: "without saying", "stopped short of saying".
    static let abstention = ModalityWord(rawValue: 1 << 8)
    /// A verb that puts questions, and also makes requests: "ask", "inquire".
    static let asking = ModalityWord(rawValue: 1 << 9)
    /// A verb that always puts a question: "wonder".
    static let wondering = ModalityWord(rawValue: 1 << 10)
    /// A verb that may put a question to somebody: "press", "question", "grill".
    static let pressing = ModalityWord(rawValue: 1 << 11)
    /// A verb that puts a question where a question mark says so: "demand".
    static let demanding = ModalityWord(rawValue: 1 << 30)
    /// "question", "query", "inquiry".
    static let questionNoun = ModalityWord(rawValue: 1 << 12)
    /// A verb of arguing, which leaves "whether" open: "debate".
    static let debate = ModalityWord(rawValue: 1 << 13)
    /// A noun for what somebody claims: "allegation", "idea".
    static let claimNoun = ModalityWord(rawValue: 1 << 14)
    /// A noun for telling, which "no" denies: "made no mention".
    static let tellingNoun = ModalityWord(rawValue: 1 << 15)
    /// "whether", "if", "why" and the other words that open a question.
    static let interrogative = ModalityWord(rawValue: 1 << 16)
    /// "not", "never", "didn't".
    static let negation = ModalityWord(rawValue: 1 << 17)
    /// "would", "might" and the other verbs of what is possible or to come.
    static let modal = ModalityWord(rawValue: 1 << 18)
    /// A modal of willing or being able, whose negation declines: "would not say", "could not confirm".
    static let willing = ModalityWord(rawValue: 1 << 19)
    /// A word before "to" and a verb that is still to come: "expected to announce".
    static let prospect = ModalityWord(rawValue: 1 << 20)
    /// A verb between a negation and the verb it is meant for: "did not want to say".
    static let raising = ModalityWord(rawValue: 1 << 21)
    /// A verb that tells with its object: "gave no details", "did not provide".
    static let giving = ModalityWord(rawValue: 1 << 22)
    /// A verb that takes its content for granted, negated or not: "did not regret that".
    static let factive = ModalityWord(rawValue: 1 << 23)
    /// "later", "often": with "would" they tell what happened.
    static let habit = ModalityWord(rawValue: 1 << 24)
    /// A subject that makes a sentence negative: "nobody", "none".
    static let nobody = ModalityWord(rawValue: 1 << 25)
    /// "only", "just": "not only said" is said.
    static let limiting = ModalityWord(rawValue: 1 << 26)
    /// A verb of telling besides the plain verbs of saying: "call", "mention".
    static let telling = ModalityWord(rawValue: 1 << 27)
    /// A verb of praise or blame, which tells of somebody and not that something is so: "criticize".
    static let judging = ModalityWord(rawValue: 1 << 32)
    /// A verb of bringing something up, of which nothing is said when it is negated: "mention".
    static let mentioning = ModalityWord(rawValue: 1 << 33)
    /// An adjective of being sure: "not convinced".
    static let certainty = ModalityWord(rawValue: 1 << 28)
    /// A verb for what is done and not said: "approve", "attack".
    static let act = ModalityWord(rawValue: 1 << 31)
    /// A verb that concedes when it is negated: "did not dispute".
    static let concession = ModalityWord(rawValue: 1 << 29)
}
