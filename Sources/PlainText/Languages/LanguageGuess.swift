import NewsModel

/// Tells the language of a text by its script and its commonest words.
///
/// Our own words rather than a library: of those in Debian CLD2 has not been kept since 2015, and libexttextcat needs files at run time.
public enum LanguageGuess {
    /// Bytes that are read at the beginning, in the middle and at the end.
    private static let sampleLength = 800
    /// With fewer different words of a profile a text is too short to tell.
    private static let minimumWords = 4
    /// Of a hundred words so many stand in the profile of their language.
    private static let minimumShare = 12
    /// A language must have so many times the words of English for a text to be none of English.
    private static let leadOverEnglish = 1.5

    /// The language of a text in UTF-8; nil where that cannot be told. The time does not grow with the text's length.
    public static func language(of utf8: [UInt8]) -> Language? {
        let starts =
            utf8.count <= 3 * sampleLength ? [0] : [0, (utf8.count - sampleLength) / 2, utf8.count - sampleLength]
        let length = starts.count == 1 ? utf8.count : sampleLength
        var sample = LanguageSample()
        for start in starts { sample.read(utf8[start..<start + length]) }
        return sample.scripts.language ?? language(of: sample)
    }

    private static func language(of sample: LanguageSample) -> Language? {
        var scores = [Double](repeating: 0, count: LanguageProfile.languages.count)
        var hits = [Int](repeating: 0, count: LanguageProfile.languages.count)
        var words = hits
        for (word, count) in sample.counts {
            let languages = LanguageProfile.languagesOfWord[word] ?? 0
            let weight = Double(count) / Double(max(1, languages.nonzeroBitCount))
            for number in scores.indices where languages & 1 << UInt64(number) != 0 {
                scores[number] += weight
                hits[number] += count
                words[number] += 1
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), words[best] >= minimumWords,
            hits[best] * 100 >= sample.wordCount * minimumShare
        else { return nil }
        let english = LanguageProfile.languages.firstIndex(of: .english)
        if let english, best != english, scores[best] < scores[english] * leadOverEnglish { return .english }
        return LanguageProfile.languages[best]
    }
}

/// What is counted in parts of a text.
private struct LanguageSample {
    var scripts = ScriptCounts()
    var wordCount = 0
    /// How often each word stood there that is in some language's profile, by its key.
    var counts: [UInt64: Int] = [:]

    mutating func read(_ utf8: ArraySlice<UInt8>) {
        var word = WordKey()
        var decoder = UTF8()
        var bytes = utf8.makeIterator()
        reading: while true {
            switch decoder.decode(&bytes) {
            case .scalarValue(let scalar) where isPartOfWord(scalar):
                scripts.count(scalar)
                word.add(scalar)
            case .scalarValue, .error: end(&word)
            case .emptyInput: break reading
            }
        }
        end(&word)
    }

    private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return (0x61...0x7A).contains(scalar.value | 0x20) || scalar == "'"
    }

    private mutating func end(_ word: inout WordKey) {
        guard !word.isEmpty else { return }
        wordCount += 1
        if LanguageProfile.languagesOfWord[word.value] != nil { counts[word.value, default: 0] += 1 }
        word = WordKey()
    }
}
