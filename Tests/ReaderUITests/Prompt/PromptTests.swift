import Testing

@testable import ReaderUI

@Suite struct PromptTests {
    @Test("an earlier line takes the place of what was typed, and a later one brings that back")
    func history() {
        var history = PromptHistory()
        history.add("harbour", for: .search)
        history.add("ferry", for: .filter(from: ListState()))
        var prompt = Prompt(purpose: .search, typed: TypedText(text: "qu"))
        #expect(prompt.perform(.earlier, history) == .follow)
        #expect(prompt.typed.text == "harbour")
        #expect(prompt.perform(.earlier, history) == nil)
        #expect(prompt.perform(.later, history) == .follow)
        #expect(prompt.typed.text == "qu")
    }

    @Test("erasing in an empty prompt leaves it, and in another does not")
    func erasing() {
        var empty = Prompt(purpose: .tags)
        #expect(empty.perform(.eraseCharacter, PromptHistory()) == .cancel)
        var typed = Prompt(purpose: .tags, typed: TypedText(text: "a"))
        #expect(typed.perform(.eraseCharacter, PromptHistory()) == .follow)
    }

    @Test("only a search asks for other kinds of matches", arguments: [Command.searchRegex, .searchScope])
    func kinds(_ command: Command) {
        var search = Prompt(purpose: .search)
        #expect(search.perform(command, PromptHistory()) != nil)
        var pipe = Prompt(purpose: .pipe)
        #expect(pipe.perform(command, PromptHistory()) == nil)
    }
}
