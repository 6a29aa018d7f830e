/// What the keys are used for.
enum Mode: Equatable, Sendable {
    /// Reading: list and text.
    case reading
    /// Typing on the status line.
    case prompt(Prompt)
    /// Choosing among the feeds.
    case feeds(FeedsPane)
    /// Choosing a speaker to follow.
    case speakers(SpeakersPanel)
    /// Choosing among what a panel lists.
    case chooser(Chooser)
    /// Reading all that one speaker said in the library.
    case speakerPage(SpeakerPage)
    /// Looking for somebody among everybody who is quoted in the library.
    case people(People)
    /// Reading what was put aside.
    case clippings(ClippingsState)
    /// Reading the help page.
    case help(HelpState)
}
