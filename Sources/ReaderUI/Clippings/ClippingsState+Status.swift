extension ClippingsState {
    /// What keys are used for.
    var context: Keymap.Context {
        switch entry {
        case nil: .clippings
        case .search, .note, .name: .prompt
        case .choosing: .chooser
        }
    }

    /// What is being typed on the status line; nil where nothing is.
    var typing: StatusLine.Typing? {
        switch entry {
        case .search: StatusLine.Typing(label: "/", text: query.text)
        case .note(_, let typed): StatusLine.Typing(label: "note: ", text: typed.text)
        case .name(_, let typed): StatusLine.Typing(label: "name: ", text: typed.text)
        case nil, .choosing: nil
        }
    }
}
