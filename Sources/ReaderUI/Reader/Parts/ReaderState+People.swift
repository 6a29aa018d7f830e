import NewsModel
import ReadingPage

extension ReaderState {
    /// Everybody who is quoted, while they are listed.
    var people: People? {
        if case .people(let people) = mode { people } else { nil }
    }

    /// Shows everybody who is quoted in the library.
    mutating func take(_ people: [SpeakerSummary]) {
        guard case .reading = mode else { return }
        guard !people.isEmpty else {
            say("nobody is quoted in the library")
            return
        }
        mode = .people(People(people))
    }

    /// Takes in the names and days of those in sight.
    mutating func take(_ sight: PeopleInSight) {
        changePeople { $0.take(sight.details, of: sight.places) }
    }

    /// Changes the list of everybody, where it shows.
    @discardableResult
    mutating func changePeople<Answer>(_ change: (inout People) -> Answer) -> Answer? {
        guard case .people(var people) = mode else { return nil }
        // Held once, so that a long list is not copied to be changed.
        mode = .reading
        defer { mode = .people(people) }
        return change(&people)
    }

    /// Does what a command asks for in the list of everybody.
    mutating func perform(_ command: Command, inPeople times: Int?) -> [ReaderEffect] {
        let rows = PeopleView.rows(helpHeight)
        return fulfil(changePeople { $0.perform(command, times: times, rows: rows) } ?? nil)
    }

    /// Does what the list of everybody asks for.
    mutating func fulfil(_ request: PeopleRequest?) -> [ReaderEffect] {
        switch request {
        case .leave: mode = .reading
        case .open(let name): return [.library(.speaker(name: name, behind: nil))]
        case nil: break
        }
        return []
    }

    /// Asks for the names and days of those in sight, as far as they are not known.
    mutating func askForDetails() -> [ReaderEffect] {
        let rows = PeopleView.rows(helpHeight)
        guard
            let places = changePeople({ people -> [Int] in
                people.reveal(rows: rows)
                return people.request(rows: rows)
            }), !places.isEmpty, let people
        else { return [] }
        return [.library(.details(PeopleInSight(places: places, people: places.map { people.all[$0] })))]
    }
}
