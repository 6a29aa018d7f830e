import Testing

@testable import ReaderUI

@Suite struct HelpStateTests {
    private func help(after commands: [Command], typing text: String = "") -> (state: HelpState, isOpen: Bool) {
        var help = HelpState()
        var isOpen = true
        for command in commands {
            isOpen = help.perform(command, times: nil, rows: 30, height: 10)
            if command == .search { for character in text { help.type(character) } }
        }
        return (help, isOpen)
    }

    @Test("a page down leaves two lines in sight, and no further page is below the last line")
    func paging() {
        #expect(help(after: [.pageDown]).state.top == 8)
        #expect(help(after: [.pageDown, .pageDown, .pageDown, .pageDown]).state.top == 20)
    }

    @Test("what is searched for is left first, and then the page")
    func leaving() {
        let searched = help(after: [.search, .accept, .leave], typing: "quote")
        #expect(searched.isOpen)
        #expect(searched.state == HelpState())
        #expect(!help(after: [.search, .accept, .leave, .leave], typing: "quote").isOpen)
    }
}
