/// Words for when something happens.
extension Vocabulary {
    /// Last words of a time between a subject and its verb: "Moss last year said".
    static let timesBeforeVerbs = keys(of: "year month week day morning night evening afternoon today decade")
    /// Last words of a time behind a role, which is not part of it: "a report released last year".
    static let timesBehindRoles = keys(of: "yesterday today tonight week weekend month year")
    /// Modifiers of such times: "last week", "late Monday".
    static let timeModifiers = keys(of: "last this next late early earlier")
    /// Days relative to today, capitalized only in names: "USA Today".
    static let relativeDays = keys(of: "today tonight tomorrow")
}
