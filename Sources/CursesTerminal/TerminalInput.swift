/// What ncurses makes of the bytes a terminal sends: a scalar, or the code of a key.
enum TerminalInput: Hashable {
    case scalar(Unicode.Scalar)
    case code(Int32)
}
