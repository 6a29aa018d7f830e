/// Reads newsboat's list of feeds, the file `urls`.
public struct NewsboatImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// The feeds in `bytes`, each in the folder that its first tag names. Feeds that newsboat makes of others ("query:") are
    /// left out; those that it makes with a program ("exec:", "filter:") keep their addresses as they are. Linear.
    ///
    /// Throws ``ImportError/Code/empty`` where there is no feed, and ``ImportError/Code/tooLarge``.
    public func outline(of bytes: [UInt8]) throws(ImportError) -> FeedOutline {
        guard bytes.count <= ImportLimits.largestFile else {
            throw ImportError(.tooLarge, cause: "more than \(ImportLimits.largestFile >> 20) MB")
        }
        let text = LineBreaks.normalized(TextDecoding.lenient(bytes).text)
        let subscriptions = text.split(separator: "\n").compactMap { Self.subscription($0) }
        guard !subscriptions.isEmpty else { throw ImportError(.empty) }
        return FeedOutline(subscriptions: subscriptions)
    }

    private static func subscription(_ line: Substring) -> FeedOutlineEntry? {
        let words = words(line)
        guard let address = words.first, !address.hasPrefix("query:") else { return nil }
        let title = words.dropFirst().first { $0.hasPrefix("~") }.flatMap { String($0.dropFirst()).knownText }
        // "!" hides a feed's articles from the list of all.
        let tag = words.dropFirst().first { !$0.hasPrefix("~") && $0 != "!" }
        return FeedOutlineEntry(title: title, feedURL: address, folder: tag.map { [$0] } ?? [])
    }

    /// The words of a line up to a comment; in quotation marks, a word may have spaces.
    private static func words(_ line: Substring) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var (isQuoted, isEscaped, isOpen) = (false, false, false)
        for byte in line.utf8 {
            if isEscaped {
                word.append(byte)
                isEscaped = false
            } else if isQuoted, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
                isOpen = true
            } else if !isQuoted, byte == 0x20 || byte == 0x09 {
                if isOpen { words.append(String(decoding: word, as: UTF8.self)) }
                (word, isOpen) = ([], false)
            } else if !isQuoted, !isOpen, byte == UInt8(ascii: "#") {
                break
            } else {
                word.append(byte)
                isOpen = true
            }
        }
        if isOpen { words.append(String(decoding: word, as: UTF8.self)) }
        return words.filter { !$0.isEmpty }
    }
}
