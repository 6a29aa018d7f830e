import NewsModel

extension ReaderState {
    /// Why a command cannot do its work, because it would change the library; nil where it can, or would not.
    func refusal(of command: Command) -> String? {
        guard command.changesLibrary else { return nil }
        switch standing {
        case .open: return nil
        case .readOnly(let reason): return "the library is read-only: \(reason)"
        case .replaced: return "not stored; \(reloadKey) opens what is there now"
        }
    }

    /// Takes in that a library was opened.
    mutating func take(_ opening: LibraryOpening) -> [ReaderEffect] {
        standing = opening.obstacle.map { .readOnly($0) } ?? .open
        guard !opening.isSame else { return refresh() }
        // The same numbers stand for other articles.
        (changes, desk) = (ChangeHistory(), ClippingDesk())
        visit = .nothing
        (journey.goal, journey.unfinished, journey.trail) = (nil, nil, Trail())
        (mode, focus) = (.reading, .list)
        list.narrow(to: list.query)
        return []
    }

    /// Shows what the library has by now, where one is.
    mutating func refresh() -> [ReaderEffect] {
        list.reload()
        changeClippings { $0.reload() }
        if case .prompt(var prompt) = mode, case .filter(var before) = prompt.purpose {
            before.reload()
            prompt.purpose = .filter(from: before)
            mode = .prompt(prompt)
        }
        var effects: [ReaderEffect] = []
        if feeds != nil { effects.append(.library(.feeds)) }
        return effects + (article.map { [.library(.refresh($0.article.id))] } ?? [])
    }

    /// Takes in that another file has the library's name.
    mutating func takeReplacement() {
        list.giveUpWaiting()
        changeSpeakerPage { $0.giveUpWaiting() }
        changeClippings { $0.giveUpWaiting() }
        guard standing != .replaced else { return }
        standing = .replaced
        say("another file has the library’s place; \(reloadKey) opens it")
    }

    private var reloadKey: String {
        keymap.bindings.first { $0.command == .reload && !$0.contexts.isDisjoint(with: Keymap.reading) }?.keyName
            ?? Command.reload.name
    }
}
