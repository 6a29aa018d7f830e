import TerminalCanvas

extension ReaderState {
    /// Where everything stands now.
    var layout: ScreenLayout {
        var demands = ScreenLayout.Demands(
            focus: focus, view: window.zoom, panes: window.panes, measure: window.measure)
        demands.listShare = window.listShare
        demands.isBare = options.isForScreenReader
        demands.hasStatus = window.zoom != .zen || mode != .reading || notice != nil || input.count != nil
        switch mode {
        case .speakers: demands.panelRows = speakerEntries.entries.count + SpeakersView.rowsAround
        case .chooser(let chooser):
            demands.chooserRows = chooser.items.count + ChooserView.rowsAround
        case .clippings(let clippings):
            if case .choosing(let chooser) = clippings.entry {
                demands.chooserRows = chooser.items.count + ChooserView.rowsAround
            }
        case .reading, .prompt, .feeds, .speakerPage, .people, .help: break
        }
        return ScreenLayout(size: size, demands: demands)
    }

    /// The article in the right pane, once it is the one wanted.
    var article: ArticleState? { visit.article }

    /// What the speakers panel lists.
    var speakerEntries: SpeakerEntries {
        let isUnfolded: Bool? = if case .speakers(let panel) = mode { panel.isUnfolded } else { nil }
        return SpeakerEntries(
            article?.speech.voices ?? [],
            isUnfolded: isUnfolded ?? article.map { SpeakersPanel.isUnfolded($0) } ?? false)
    }

    /// All that one speaker said, while it is shown.
    var speakerPage: SpeakerPage? {
        if case .speakerPage(let page) = mode { page } else { nil }
    }

    /// All that was put aside, while it is shown.
    var clippings: ClippingsState? {
        if case .clippings(let clippings) = mode { clippings } else { nil }
    }

    /// Rows of text that show.
    var textHeight: Int { max(1, layout.text?.height ?? 1) }

    /// Articles that the list shows whole.
    var listRows: Int { layout.list.map { ListView.rows(in: $0, rowsAnItem: options.listRows) } ?? 1 }

    /// Lines of the help page that show.
    var helpHeight: Int { max(1, layout.rule?.y ?? layout.status?.y ?? 1) }

    /// Rows of the help page, in sight or not.
    var helpRows: Int {
        guard case .help(let help) = mode else { return 0 }
        return HelpPage(keymap, containing: help.query.text).rows(width: size.width).count
    }

    /// What the keys are used for, as the keymap has it.
    var context: Keymap.Context {
        switch mode {
        case .reading: focus == .list ? .list : .text
        case .prompt: .prompt
        case .chooser: .chooser
        case .feeds: .feeds
        case .speakers: .speakers
        case .speakerPage(let page): page.typing == nil ? .speakerPage : .prompt
        case .people(let people): people.isTyping ? .prompt : .people
        case .clippings(let clippings): clippings.context
        case .help(let help): help.isTyping ? .prompt : .help
        }
    }
}
