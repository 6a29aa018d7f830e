import NewsModel

extension Attribution {
    /// What is told behind the speaker's name where the content stands without its cue: " (denied), as reported"; empty for a
    /// quotation that its speaker asserts.
    public var noteBehindName: String {
        let caution = modality.caution().map { " (\($0))" } ?? ""
        return switch manner {
        case .attitude: caution + ", as an attitude"
        case .statement: caution + (isQuotation ? "" : ", as reported")
        }
    }
}
