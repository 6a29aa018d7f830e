/// How much of a mail is looked at.
enum MailLimits {
    /// Bytes of one part's header; what mail servers add is some kilobytes.
    static let header = 1 << 20
    /// Parts within parts; those within deeper ones are left out. A mail forwarded a few times has about ten.
    static let maximumDepth = 20
    /// Parts of one mail; a saved page has one for each of its pictures.
    static let parts = 10_000
}
