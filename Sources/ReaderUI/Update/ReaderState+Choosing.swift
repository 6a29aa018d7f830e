import NewsModel

extension ReaderState {
    /// Does what a command asks for while one chooses.
    mutating func perform(_ command: Command, _ chooser: Chooser) -> [ReaderEffect] {
        var chooser = chooser
        switch command {
        case .leave: mode = .reading
        case .accept:
            mode = .reading
            return chooser.chosen.map { take($0.choice) } ?? []
        case .eraseCharacter where chooser.typed.text.isEmpty: mode = .reading
        case .chooseNext, .choosePrevious:
            chooser.move(by: command == .chooseNext ? 1 : -1)
            mode = .chooser(chooser)
        default:
            if chooser.typed.edit(command) { chooser.restart() }
            mode = .chooser(chooser)
        }
        return []
    }

    private mutating func take(_ choice: Chooser.Choice) -> [ReaderEffect] {
        switch choice {
        case .command(let command):
            switch command {
            case .quit: return leaveArticle() + [.quit]
            case .redraw: return [.redraw]
            case .suspend: return [.suspend]
            default: return perform(command, nil)
            }
        case .speaker(let name, let quote): return correct(quote, .speaker(name))
        case .nobodyKnown(let quote): return correct(quote, .nobodyKnown)
        case .noQuote(let quote): return correct(quote, .noQuote)
        case .asFound(let quote): return uncorrect(quote)
        case .anotherSpeaker(let quote):
            mode = .prompt(Prompt(purpose: .speakerName(quote: quote)))
            return []
        case .address(let address): return [.openAddress(address)]
        case .export(let format): return article.map { [.export($0.article.id, format)] } ?? []
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
