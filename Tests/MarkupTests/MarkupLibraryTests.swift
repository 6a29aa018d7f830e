import Markup
import Testing

@Suite struct MarkupLibraryTests {
    @Test("libxml2 is opened when it is first needed, and is as it is taken to be")
    func opening() {
        #expect(MarkupLibrary.problem == nil)
    }
}
