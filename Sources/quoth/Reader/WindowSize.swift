import ArgumentParser
import TerminalCanvas

/// A window's size as it is written on the command line: "120x36".
struct WindowSize: Equatable, ExpressibleByArgument {
    let size: Size

    /// What a snapshot has where nothing else is asked for.
    static let standard = WindowSize(width: 120, height: 36)

    /// The largest width and height: a screen of a million cells is no screen.
    private static let most = 1000

    private init(width: Int, height: Int) { size = Size(width: width, height: height) }

    /// As it is written in help texts.
    var defaultValueDescription: String { "\(size.width)x\(size.height)" }

    init?(argument: String) {
        let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
            (1...Self.most).contains(width), (1...Self.most).contains(height)
        else { return nil }
        self.init(width: width, height: height)
    }
}
