import NewsModel

/// Going back to where one was.
extension ReaderState {
    /// Where one reads now; nil in the list, and while an article is awaited.
    private var place: Trail.Place? {
        guard let key = list.selected?.sortKey, let article, article.article.id == key.article else { return nil }
        let offset = article.anchor.offset
        switch mode {
        case .speakerPage(let page): return Trail.Place(article: key, offset: offset, speaker: page.record.name)
        case .reading where focus == .text: return Trail.Place(article: key, offset: offset)
        default: return nil
        }
    }

    /// Takes in where an event has led.
    mutating func noteTrail(after event: ReaderEvent) {
        journey.trail.arrive(at: place, byJump: isJump(event))
    }

    /// Whether an event leads far within an article: to a match, to an end of it, to a speaker's quote.
    private func isJump(_ event: ReaderEvent) -> Bool {
        guard case .terminal(.key) = event else { return false }
        switch journey.lastCommand {
        case .toStart, .toEnd, .accept, .nextMatch, .previousMatch, .pick, .pickNumbered: return true
        default: return false
        }
    }

    /// Goes to where one was before the last jump, or forward again.
    mutating func travel(_ command: Command) -> [ReaderEffect] {
        let isBack = command == .visitPrevious
        guard let target = isBack ? journey.trail.goBack() : journey.trail.goForward() else {
            say(isBack ? "no earlier place" : "no later place")
            return []
        }
        mode = .reading
        if let speaker = target.speaker { return [.library(.speaker(name: speaker, behind: nil))] }
        focus = .text
        if article?.article.id == target.article.article {
            go(to: .text(at: target.offset))
        } else {
            go(to: target.article, .text(at: target.offset))
        }
        return []
    }
}
