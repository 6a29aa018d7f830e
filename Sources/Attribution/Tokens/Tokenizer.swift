import NewsModel

/// Stage 1: bytes to tokens and paragraphs. Linear.
struct Tokenizer {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private var tokens: [Token] = []
    private var position = 0
    private var end = 0
    private var followsSpace = true

    /// Reads the paragraphs of `text` but for what the site added.
    static func tokenize(_ text: ArticleText, lexicon: Lexicon) -> TokenizedText {
        var tokenizer = Tokenizer(bytes: text.utf8, lexicon: lexicon)
        tokenizer.tokens.reserveCapacity(text.utf8.count / 5)
        var ranges: [Range<Int>] = []
        var kinds: [Paragraph.Kind] = []
        for paragraph in text.paragraphs where paragraph.kind != .furniture {
            let first = tokenizer.tokens.count
            tokenizer.read(paragraph.range)
            guard tokenizer.tokens.count > first else { continue }
            ranges.append(first..<tokenizer.tokens.count)
            kinds.append(paragraph.kind)
        }
        return TokenizedText(bytes: text.utf8, tokens: tokenizer.tokens, paragraphs: ranges, kinds: kinds)
    }

    private init(bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
    }

    private mutating func read(_ paragraph: TextRange) {
        position = paragraph.start
        end = min(paragraph.end, bytes.count)
        followsSpace = true
        while position < end {
            let scalar = Scalar(at: position, in: bytes, end: end)
            switch scalar.category {
            case .space:
                position += scalar.length
                followsSpace = true
                continue
            case .letter, .digit: readWord()
            case .mark(let mark): readMark(mark, length: scalar.length)
            case .punctuation(.period) where isEllipsis: append(.ellipsis, length: 3)
            case .punctuation(let kind): append(kind, length: scalar.length)
            }
            followsSpace = false
        }
    }

    private var isEllipsis: Bool {
        position + 2 < end && bytes[position + 1] == 0x2E && bytes[position + 2] == 0x2E
    }

    private mutating func append(_ kind: Token.Kind, mark: QuotationMark? = nil, length: Int) {
        tokens.append(
            Token(
                start: Int32(position), end: Int32(position + length), kind: kind, mark: mark, isCapitalized: false,
                followsSpace: followsSpace, endsInPeriod: false, key: 0, word: []))
        position += length
    }

    /// "``" and "''" are one double mark; "'s" after a word is a possessive; anything else is the mark itself.
    private mutating func readMark(_ mark: QuotationMark, length: Int) {
        let next = position + length
        if mark == .straightSingle, next < end, bytes[next] == bytes[position] {
            append(.quotationMark, mark: bytes[position] == 0x60 ? .openDouble : .closeDouble, length: 2)
            return
        }
        let isApostrophe = mark == .straightSingle || mark == .closeSingle
        if isApostrophe, !followsSpace, let last = tokens.last, last.kind == .word, Int(last.end) == position,
            next < end, bytes[next] | 0x20 == 0x73, !isWordByte(at: next + 1)
        {
            append(.possessive, length: length + 1)
            return
        }
        append(.quotationMark, mark: mark, length: length)
    }

    private mutating func readWord() {
        let start = position
        var hash = WordHash()
        var isNumber = true
        var hasInnerPeriod = false
        var letters = 0
        let isCapitalized = Scalar.isCapitalized(at: position, in: bytes)
        while position < end {
            // Most words have no other letters, and these need no closer look.
            if Scalar.isPlainLetter(bytes[position]) {
                isNumber = false
                letters += 1
                hash.add(bytes[position])
                position += 1
                continue
            }
            let scalar = Scalar(at: position, in: bytes, end: end)
            if scalar.category == .letter || scalar.category == .digit {
                if scalar.category == .letter { isNumber = false }
                letters += 1
                for index in position..<position + scalar.length { hash.add(bytes[index]) }
                position += scalar.length
            } else if hasInnerPeriod, bytes[position] == 0x2E, position + 1 < end, bytes[position + 1] == 0x2D,
                isWordByte(at: position + 2)
            {
                position += 2
            } else if let joiner = joiner(scalar, isNumber: isNumber) {
                if joiner == 0x2E { hasInnerPeriod = true }
                hash.add(joiner)
                position += scalar.length
            } else {
                break
            }
        }
        let word = lexicon[hash.value]
        let isInitial = letters == 1 && isCapitalized && !isNumber && bytes[start] < 0x80
        var endsInPeriod = false
        if position < end, bytes[position] == 0x2E,
            hasInnerPeriod && !isNumber || isInitial && (!word.contains(.pronoun) || isMiddleInitial)
                || isAbbreviation(word, key: hash.value, isCapitalized)
        {
            position += 1
            endsInPeriod = true
        }
        tokens.append(
            Token(
                start: Int32(start), end: Int32(position), kind: isNumber ? .number : .word, mark: nil,
                isCapitalized: !isNumber && (isCapitalized || Scalar.isParticleName(start..<position, in: bytes)),
                followsSpace: followsSpace, endsInPeriod: endsInPeriod,
                key: hash.value, word: word))
    }

    /// Whether the "I" that ends here before a full stop stands between a given name and another name: "Stephen I. Vladeck".
    private var isMiddleInitial: Bool {
        guard let before = tokens.last, before.kind == .word, before.isCapitalized, followsSpace,
            before.isWord(.anyFirstName) || before.endsInPeriod, position + 2 < end, bytes[position + 1] == 0x20
        else { return false }
        return Scalar.isCapitalized(at: position + 2, in: bytes)
    }

    /// Whether a full stop after the word belongs to it: after "Sen" but not after "ill"; after "No" before a number.
    private func isAbbreviation(_ word: WordClass, key: UInt64, _ isCapitalized: Bool) -> Bool {
        guard word.contains(.abbreviation) else { return false }
        if key == Word.no {
            return position + 2 < end && bytes[position + 1] == 0x20 && bytes[position + 2] >= 0x30
                && bytes[position + 2] <= 0x39
        }
        return isCapitalized || Vocabulary.smallAbbreviations.contains(key)
    }

    /// The byte that joins two parts of a word, where the scalar does: "O'Neil", "al-Assad", "U.S", "AT&T", "1,000".
    private func joiner(_ scalar: Scalar, isNumber: Bool) -> UInt8? {
        let next = position + scalar.length
        guard isWordByte(at: next) else { return nil }
        switch scalar.category {
        case .mark(.straightSingle) where bytes[position] == 0x60: return nil
        case .mark(.straightSingle), .mark(.closeSingle):
            return bytes[next] | 0x20 == 0x73 && !isWordByte(at: next + 1) ? nil : 0x27
        default: break
        }
        switch bytes[position] {
        case 0x2D: return 0x2D
        case 0x26: return 0x26
        case 0x5F: return 0x5F
        case 0x2E: return isNumber || isSingleLetterPart(at: next) ? 0x2E : nil
        case 0x2C: return isNumber && bytes[next] < 0x3A ? 0x2C : nil
        default: return nil
        }
    }

    /// Whether the letter at `index` stands alone between full stops, as in "U.S".
    private func isSingleLetterPart(at index: Int) -> Bool {
        index < end && bytes[index] & 0xDF >= 0x41 && bytes[index] & 0xDF <= 0x5A && !isWordByte(at: index + 1)
    }

    private func isWordByte(at index: Int) -> Bool {
        guard index < end else { return false }
        let scalar = Scalar(at: index, in: bytes, end: end)
        return scalar.category == .letter || scalar.category == .digit
    }
}
