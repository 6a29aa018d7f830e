/// Bodies whose abbreviation stands behind them in brackets, after Schwartz and Hearst (2003).
extension NameFinder {
    private static let minimumLetters = 3
    private static let maximumLetters = 8
    /// Small words that may stand between two of the letters' words.
    private static let maximumSmallWords = 2

    /// The words before "(CDC)" whose initials are the letters in the brackets: "Centers for Disease Control and Prevention".
    /// Nil if `run` is not an abbreviation in brackets. Constant time.
    func body(abbreviatedBy run: Range<Int>, in paragraph: Range<Int>) -> Range<Int>? {
        let open = run.lowerBound - 1
        guard run.count == 1, isAllCapitals(run.lowerBound), open > paragraph.lowerBound,
            tokens[open].kind == .openBracket, run.upperBound < paragraph.upperBound,
            tokens[run.upperBound].kind == .closeBracket
        else { return nil }
        var letters = Array(quoted.text.bytes[Int(tokens[run.lowerBound].start)..<Int(tokens[run.lowerBound].end)])
        guard (Self.minimumLetters...Self.maximumLetters).contains(letters.count) else { return nil }
        var index = open - 1
        var small = 0
        var isWhole = true
        while index >= paragraph.lowerBound {
            let token = tokens[index]
            guard token.kind == .word || token.kind == .other else { return nil }
            if token.kind == .word, token.isCapitalized, letters.last == quoted.text.bytes[Int(token.start)] {
                letters.removeLast()
                small = 0
                isWhole = false
                if letters.isEmpty { return isPerson(token) ? nil : officeBefore(index, in: paragraph)..<open }
            } else if isWhole, token.isCapitalized {
                // "Centers for Disease Control and Prevention (CDC)"
                isWhole = false
            } else {
                small += 1
                guard small <= Self.maximumSmallWords,
                    token.kind == .other || !token.isCapitalized && token.isWord(.function)
                else { return nil }
            }
            index -= 1
        }
        return nil
    }

    /// "Department of Health and Human Services (HHS)": the office that the letters leave out.
    private func officeBefore(_ start: Int, in paragraph: Range<Int>) -> Int {
        guard start - 2 >= paragraph.lowerBound, tokens[start - 1].key == Word.of, tokens[start - 2].isCapitalized,
            tokens[start - 2].isWord(.organisationNoun)
        else { return start }
        return start - 2
    }

    /// "John Fitzgerald Kennedy (JFK)", but not "Israel Defense Forces (IDF)".
    private func isPerson(_ first: Token) -> Bool { first.isWord(.anyFirstName) && !first.isWord(.place) }

    /// Replaces the names found among a body's words with a single name. It starts where the first of them started.
    func join(_ body: Range<Int>, in names: inout [Name]) {
        while let last = names.last, last.tokens.lowerBound >= body.lowerBound { names.removeLast() }
        var start = body.lowerBound
        if let last = names.last, last.tokens.upperBound > start {
            // "Former Centers for Disease Control": what was found reaches further back.
            start = last.tokens.lowerBound
            names.removeLast()
        }
        names.append(Name(tokens: start..<body.upperBound, core: start..<body.upperBound, kind: .organisation))
    }
}
