extension ReaderState {
    /// How long a message stays, in seconds.
    private static let noticeTime = 5.0

    /// How long after one look at the library the next is taken while the terminal has the focus, in seconds.
    private static let lookTime = 1.0

    /// What is to happen by itself, and how many seconds after it first appears here; empty while nothing is waited
    /// for. One that is gone from here is not to happen any more.
    public var alarms: [(alarm: Alarm, seconds: Double)] {
        var alarms: [(alarm: Alarm, seconds: Double)] = []
        if let notice, !options.isForScreenReader { alarms.append((.noticeFades(notice.number), Self.noticeTime)) }
        if case .after(let seconds) = marksRead, focus == .text, let article, !article.article.isRead,
            changes.markedRead != article.article.id
        {
            alarms.append((.articleRead(article.article.id), seconds))
        }
        if window.hasTerminalFocus, standing != .replaced { alarms.append((.libraryLook, Self.lookTime)) }
        if let interval = options.fetchInterval, standing.takesChanges, notices.work == nil {
            alarms.append((.fetch, interval))
        }
        return alarms
    }

    /// Does what was to happen by itself.
    mutating func take(_ alarm: Alarm) -> [ReaderEffect] {
        switch alarm {
        case .noticeFades(let number):
            notices.fade(number)
            return []
        case .fetch: return fetchByItself()
        case .libraryLook: return [.library(.look)]
        case .articleRead(let id):
            return article?.article.id == id ? markAsRead() : []
        }
    }

    /// Says something, until the next key or until it fades.
    mutating func say(_ text: String) {
        notices.say(text)
    }
}
