import Importers

/// What was noticed in a run of the import, told once for each kind.
struct ImportWarnings {
    private var dates: [ImportWarning] = []
    private var dateCount = 0
    private var replacements: [ImportWarning] = []
    private var replacementCount = 0

    /// Warnings of a kind that are told one by one; of further ones the number is.
    private static let told = 5

    /// Takes in a warning.
    mutating func add(_ warning: ImportWarning) {
        switch warning.kind {
        case .dateNotUnderstood:
            dateCount += 1
            if dates.count < Self.told { dates.append(warning) }
        case .bytesReplaced:
            replacementCount += 1
            if replacements.count < Self.told { replacements.append(warning) }
        }
    }

    /// What to tell, a line each.
    var lines: [String] {
        var lines = (dates + replacements).map(\.description)
        if dateCount > 0 {
            let articles = ArticleLines.counted(dateCount, "article")
            lines.append("\(articles) came in without a date, because what stands for it was not understood.")
        }
        if replacementCount > Self.told {
            lines.append("In \(replacementCount) articles there are bytes that are not UTF-8.")
        }
        return lines
    }
}
