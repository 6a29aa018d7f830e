import struct Foundation.Date

/// When an article was published, with the clock that its publisher's day goes by.
public struct PublicationDate: Hashable, Sendable {
    /// The moment; the beginning of the day, month or year where no more is known.
    public var moment: Date
    /// How far the publisher's clock is ahead of UTC, in seconds; 0 where the date names no zone.
    public var secondsFromUTC: Int

    /// Makes a date.
    public init(_ moment: Date, secondsFromUTC: Int = 0) {
        self.moment = moment
        self.secondsFromUTC = secondsFromUTC
    }

    /// What the publisher's clock showed, as the moment at which a clock in UTC shows it: the day of it in UTC is the day as
    /// it was written.
    public var onItsClock: Date { moment.addingTimeInterval(Double(secondsFromUTC)) }
}
