import NewsModel

extension ReaderState {
    /// Does what a command asks for while one chooses.
    mutating func perform(_ command: Command, _ chooser: Chooser) -> [ReaderEffect] {
        choose(with: chooser) { $0.perform(command) }
    }

    /// Lets the chooser do something, and does what it asks for.
    mutating func choose(
        with chooser: Chooser, _ change: (inout Chooser) -> ChooserRequest?
    ) -> [ReaderEffect] {
        var chooser = chooser
        let request = change(&chooser)
        mode = request == nil ? .chooser(chooser) : chooser.page.map { .speakerPage($0) } ?? .reading
        if case .choose(let choice) = request { return take(choice) }
        return []
    }

    mutating func take(_ choice: Chooser.Choice) -> [ReaderEffect] {
        switch choice {
        case .command(let command):
            switch command {
            case .quit: return leaveArticle() + [.terminal(.quit)]
            case .redraw: return [.terminal(.redraw)]
            case .suspend: return [.terminal(.suspend)]
            default: return perform(command, nil)
            }
        case .correct(let target, let verdict): return correct(target, verdict)
        case .asFound(let target): return uncorrect(target)
        case .anotherSpeaker(let target):
            mode = .prompt(Prompt(purpose: .speakerName(target), page: speakerPage))
            return []
        case .address(let address): return [.program(.openAddress(address))]
        case .collection(let name, let use): return self.use(name, for: use)
        case .clippings(let collection, let words, let format):
            return [.library(.clippings(.gather(words: words, collection: collection, format: format)))]
        case .exportQuotes(let format): return askForAllQuotes(.export(format))
        case .export(let format):
            guard var exported = article?.article else { return [] }
            exported.analysis.attributions.removeAll { $0.confidence < options.minimumConfidence }
            return [.program(.export(exported, format))]
        }
    }

    /// Everything that keys can ask for while one reads, with the keys.
    var commandChooser: Chooser {
        let reading = Keymap.reading
        var items: [Chooser.Item] = []
        for command in Command.allCases where command != .palette {
            guard !Keymap.contexts(of: command).isDisjoint(with: reading) else { continue }
            let bindings = keymap.bindings.filter { $0.command == command && !$0.contexts.isDisjoint(with: reading) }
            let keys = bindings.map(\.keyNames).joined(separator: " ")
            items.append(
                Chooser.Item(label: command.sentence, detail: keys, alias: command.name, choice: .command(command)))
        }
        return Chooser("Commands", items, isOfArticle: false)
    }
}
