import NewsModel
import ReaderUI
import ReadingPage
import TextFormats

/// What a user decided, as far as it could be read.
struct Configuration: Equatable {
    /// What the reader is told.
    var options = ReaderOptions()
    /// The theme's name; "auto" for the one that suits the terminal's ground.
    var theme = Setting.automaticTheme
    /// Whether the mouse is used.
    var usesMouse = true
    /// Whether links are told to the terminal; nil where it is known to show them.
    var showsLinks: Bool?
    /// What was changed of the keys, in the file's order of names.
    var keys: [KeyChange] = []
}

/// Something that a user can decide in the configuration file.
struct Setting: Sendable {
    /// Its name there.
    let name: String
    /// What it decides, as a sentence.
    let about: String
    /// Its value in a configuration, as TOML writes it.
    let value: @Sendable (Configuration) -> String
    /// Takes a value over; returns what there could be instead where it is none: "true or false".
    let take: @Sendable (TOMLNode, inout Configuration) -> String?

    static let automaticTheme = "auto"

    /// All there are, in the order of the file.
    static let all: [Setting] = [
        Setting(
            name: "theme",
            about: "Colours: auto (dark or light, as the terminal says), dark, light, paper, midnight, dusk, contrast, "
                + "or a theme of your own in themes/NAME.toml beside this file.",
            value: { TOMLText.literal($0.theme) },
            take: { node, configuration in
                guard let name = node.text, !name.isEmpty else { return "the name of a theme" }
                configuration.theme = name
                return nil
            }),
        whole("text-width", "The longest line of text, in cells.", \.options.textWidth, in: ReaderOptions.textWidths),
        choice(
            "panes", "List, text and speakers side by side: automatic, one, two, three.", \.options.panes,
            PaneChoice.allCases.map { ($0.rawValue, $0) }),
        Setting(
            name: "list-width", about: "The list's share of the window, in hundredths, or \"auto\".",
            value: { $0.options.listShare.map(String.init) ?? TOMLText.literal("auto") },
            take: { node, configuration in
                if node.text == "auto" {
                    configuration.options.listShare = nil
                } else if let share = node.integer, ReaderOptions.listShares.contains(share) {
                    configuration.options.listShare = share
                } else {
                    return "\(words(ReaderOptions.listShares)), or \"auto\""
                }
                return nil
            }),
        choice(
            "list-order", "What the list is ordered by at first: date, arrival, title, source, quotes.",
            \.options.listOrder, ListOrder.allCases.map { ($0.rawValue, $0) }),
        whole(
            "list-rows", "Rows of an article in the list: its title alone, or more below it.", \.options.listRows,
            in: 1...2),
        Setting(
            name: "fetch-every",
            about:
                "Fetch the feeds that are due when the reader starts, and every so many minutes; or \"never\" by itself.",
            value: { $0.options.fetchInterval.map { String(Int($0 / minute)) } ?? TOMLText.literal("never") },
            take: { node, configuration in
                if node.text == "never" {
                    configuration.options.fetchInterval = nil
                } else if let minutes = node.integer, fetchMinutes.contains(minutes) {
                    configuration.options.fetchInterval = Double(minutes) * minute
                } else {
                    return "\(words(fetchMinutes)), or \"never\""
                }
                return nil
            }),
        Setting(
            name: "mark-read",
            about:
                "When an article counts as read: \"opening\", \"end\" (when its end was in sight), \"never\" (only by the "
                + "key), or a number of seconds.",
            value: { readingRule($0.options.marksRead) }, take: takeReadingRule),
        choice(
            "dates", "How dates are written: age (2d), date (Mar 29, 2015), iso (2015-03-29).", \.options.dates,
            DateStyle.allCases.map { ($0.rawValue, $0) }),
        choice(
            "borders", "Rules, bars and marks: lines, or ascii.", \.options.hasPlainBorders,
            [("lines", false), ("ascii", true)]),
        truth("reported-speech", "Show reported speech in its speakers' colours.", \.options.showsReported),
        Setting(
            name: "minimum-confidence",
            about:
                "How sure the speaker of what is shown and exported has to be, 0 to 1: with 0.5, no doubtful one shows.",
            value: { "\($0.options.minimumConfidence)" },
            take: { node, configuration in
                guard let number = node.fraction, (0...1).contains(number) else { return "a number from 0 to 1" }
                configuration.options.minimumConfidence = number
                return nil
            }),
        truth("visit-reported", "Let ] and [ visit reported speech, too.", \.options.visitsReported),
        truth("cross-articles", "Let ] and [ go on to other articles.", \.options.crossesArticles),
        truth("mouse", "Use the mouse; without, the terminal selects text with it.", \.usesMouse),
        choice(
            "links", "Make addresses links of the terminal's own (OSC 8): auto (where it is known to), always, never.",
            \.showsLinks, [("auto", nil), ("always", true), ("never", false)]),
        truth(
            "screen-reader", "One column, no borders, changes told on the last line: for programs that read aloud.",
            \.options.isForScreenReader),
    ]

    /// Minutes between two fetches: servers want no less than five, and nobody waits for more than a day.
    private static let fetchMinutes = 5...1_440
    private static let minute = 60.0

    private static func words(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound) to \(range.upperBound)" }

    private static func whole(
        _ name: String, _ about: String, _ place: WritableKeyPath<Configuration, Int> & Sendable,
        in range: ClosedRange<Int>
    ) -> Setting {
        Setting(
            name: name, about: about + " \(words(range)).", value: { String($0[keyPath: place]) },
            take: { node, configuration in
                guard let number = node.integer, range.contains(number) else { return words(range) }
                configuration[keyPath: place] = number
                return nil
            })
    }

    private static func truth(
        _ name: String, _ about: String, _ place: WritableKeyPath<Configuration, Bool> & Sendable
    ) -> Setting {
        Setting(
            name: name, about: about, value: { String($0[keyPath: place]) },
            take: { node, configuration in
                guard let truth = node.truth else { return "true or false" }
                configuration[keyPath: place] = truth
                return nil
            })
    }

    private static func choice<Value: Equatable & Sendable>(
        _ name: String, _ about: String, _ place: WritableKeyPath<Configuration, Value> & Sendable,
        _ values: [(name: String, value: Value)]
    ) -> Setting {
        Setting(
            name: name, about: about,
            value: { configuration in
                TOMLText.literal(values.first { $0.value == configuration[keyPath: place] }?.name ?? "")
            },
            take: { node, configuration in
                guard let value = values.first(where: { $0.name == node.text })?.value else {
                    let names = values.map { TOMLText.literal($0.name) }
                    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
                }
                configuration[keyPath: place] = value
                return nil
            })
    }

    private static func readingRule(_ rule: ReadingRule) -> String {
        switch rule {
        case .never: TOMLText.literal("never")
        case .onOpening: TOMLText.literal("opening")
        case .atEnd: TOMLText.literal("end")
        case .after(let seconds): String(Int(seconds))
        }
    }

    /// An hour; who reads longer marks by hand.
    private static let mostSeconds = 3_600

    @Sendable
    private static func takeReadingRule(_ node: TOMLNode, _ configuration: inout Configuration) -> String? {
        switch node {
        case .text("never"): configuration.options.marksRead = .never
        case .text("opening"): configuration.options.marksRead = .onOpening
        case .text("end"): configuration.options.marksRead = .atEnd
        case .integer(1...mostSeconds): configuration.options.marksRead = .after(Double(node.integer ?? 1))
        default: return "\"opening\", \"end\", \"never\" or seconds from 1 to \(mostSeconds)"
        }
        return nil
    }
}
