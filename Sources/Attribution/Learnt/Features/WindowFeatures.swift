/// What the linker sees of each token around a cue: a row of keys, one a column.
struct WindowFeatures {
    /// Number of columns.
    static let columns = 24

    /// The tokens that may belong to the cue at `cue`: its sentence, and quoted sentences around it.
    static func window(around cue: Range<Int>, in text: ReadText) -> Range<Int> {
        let sentences = text.sentences
        var first = Int(sentences.ofToken[cue.lowerBound])
        var last = Int(sentences.ofToken[cue.upperBound - 1])
        let (start, end) = (first, last)
        while start - first < mostBefore, first > 0, text.quotedness[first - 1] > 0,
            sentences.paragraphs[first - 1] == sentences.paragraphs[first]
        { first -= 1 }
        while last - end < mostAfter, last + 1 < sentences.ranges.count, text.quotedness[last + 1] > 0,
            sentences.paragraphs[last + 1] == sentences.paragraphs[last]
                || text.marks[sentences.ranges[last + 1].lowerBound] > 0
        { last += 1 }
        let lower = max(sentences.ranges[first].lowerBound, cue.lowerBound - farthest)
        return lower..<min(sentences.ranges[last].upperBound, cue.upperBound + farthest)
    }

    private static let mostBefore = 3
    private static let mostAfter = 5
    private static let farthest = 160

    let text: ReadText
    let context: TextContext
    /// Whether a cue begins at a token, for the tokens from ``origin`` on.
    let isCueStart: [Bool]
    let origin: Int

    /// Writes the keys of the window's tokens: ``columns`` a token for the network, ``crossColumns`` for the crosses.
    func append(_ window: Range<Int>, cue: Range<Int>, to keys: inout WindowKeys) {
        let head = head(of: cue)
        let cueSentence = Int(text.sentences.ofToken[cue.lowerBound])
        let view = CueView(
            cue: cue, head: head, sentence: cueSentence, isInside: text.isInside[cue.lowerBound],
            quotation: text.named.quoted.quotation(at: cue.lowerBound) ?? -1,
            leftMark: Distance.step(from: cue.lowerBound, to: context.leftMark.token[cue.lowerBound]),
            rightMark: Distance.step(from: cue.upperBound - 1, to: context.rightMark.token[cue.upperBound - 1]),
            next: cue.upperBound < text.count ? context.followKind(cue.upperBound) : 99,
            previous: cue.lowerBound > 0 ? context.followKind(cue.lowerBound - 1) : 99,
            startInSentence: Distance.step(cue.lowerBound - text.sentences.ranges[cueSentence].lowerBound),
            rule: cue.lazy.map { text.rules[$0] }.first { $0.role == 3 }?.attribution ?? -1)
        let around = Surroundings(text: text, context: context)
        keys.append(rows: window.count) { network, crosses in
            func write(_ token: Int, side: Int, _ between: Between) {
                let row = token - window.lowerBound
                self.write(token, side: side, view, between, to: network + row * Self.columns)
                writeCrosses(token, side: side, view, between, around, to: crosses + row * Self.crossColumns)
            }
            for token in window where cue.contains(token) { write(token, side: 1, Between()) }
            var between = Between()
            for token in stride(from: cue.lowerBound - 1, through: window.lowerBound, by: -1) {
                write(token, side: 0, between)
                between.pass(token, text, isCue: isCueStart[token - origin])
            }
            between = Between()
            for token in cue.upperBound..<max(cue.upperBound, window.upperBound) {
                write(token, side: 2, between)
                between.pass(token, text, isCue: isCueStart[token - origin])
            }
        }
    }

    /// The cue's word that is most often one.
    private func head(of cue: Range<Int>) -> Int {
        var best = cue.lowerBound
        var most = -1
        for token in cue {
            let score = text.words[token].cue == 8 ? 0 : Int(text.words[token].cue)
            if score > most { (best, most) = (token, score) }
        }
        return best
    }

    struct CueView {
        let cue: Range<Int>
        let head: Int
        let sentence: Int
        let isInside: Bool
        let quotation: Int
        let leftMark: Int
        let rightMark: Int
        let next: Int
        let previous: Int
        let startInSentence: Int
        let rule: Int32
    }

    /// What stands between the cue and a token.
    struct Between {
        var commas = 0
        var finites = 0
        var marks = 0
        var nouns = 0
        var thats = 0
        var cues = 0
        var pronouns = 0
        var conjunctions = 0
        var path: UInt64 = 1
        var length = 0

        mutating func pass(_ token: Int, _ text: ReadText, isCue: Bool) {
            let word = text.tokens[token]
            if word.kind == .comma { commas = min(commas + 1, 3) }
            if text.isFinite(token) { finites = min(finites + 1, 3) }
            if text.marks[token] > 0 { marks = min(marks + 1, 4) }
            if text.isNominal(token) { nouns = min(nouns + 1, 4) }
            if word.isWord(.that) { thats = 1 }
            if isCue { cues = min(cues + 1, 3) }
            if word.isWord(.pronoun) { pronouns = min(pronouns + 1, 2) }
            if word.isWord(.conjunction) || word.kind == .semicolon || word.kind == .colon {
                conjunctions = min(conjunctions + 1, 2)
            }
            length += 1
            if length <= 5 { path = path &* 131 &+ UInt64(text.words[token].tag) &+ 1 } else { path = 0 }
        }
    }

    private func write(
        _ token: Int, side: Int, _ view: CueView, _ between: Between, to keys: UnsafeMutablePointer<UInt32>
    ) {
        var column = 0
        @inline(__always)
        func emit(_ fill: (inout FeatureHash) -> Void) {
            var hash = FeatureHash(column + 100)
            hash.add(side)
            fill(&hash)
            keys[column] = hash.key
            column += 1
        }
        let edge = side == 0 ? view.cue.lowerBound : side == 2 ? view.cue.upperBound - 1 : token
        let distance = Distance.step(abs(token - edge))
        let sentence = Int(text.sentences.ofToken[token])
        let range = text.sentences.ranges[sentence]
        let apart = max(-2, min(3, sentence - view.sentence))
        let inside = (text.isInside[token] ? 1 : 0) * 3 + Int(text.marks[token])
        let row = text.words[token]
        let tag = Int(row.tag)
        let stem = text.forms[view.head].stem
        let b = between
        let here = context.followKind(token)
        let comma = text.tokens[token].kind == .comma ? 1 : 0

        emit {
            $0.add(distance); $0.add(apart)
        }
        emit {
            $0.add(min(distance, 5)); $0.add(stem)
        }
        emit {
            $0.add(b.commas); $0.add(b.finites); $0.add(b.marks)
        }
        emit {
            $0.add(b.marks); $0.add(inside); $0.add(apart); $0.add(view.isInside ? 1 : 0)
        }
        emit {
            $0.add(stem); $0.add(inside); $0.add(b.marks)
        }
        emit {
            $0.add(stem); $0.add(here)
        }
        emit {
            $0.add(text.named.quoted.quotation(at: token) ?? -1 == view.quotation ? 1 : 0); $0.add(inside);
            $0.add(view.isInside ? 1 : 0)
        }
        emit {
            $0.add(b.cues); $0.add(b.commas); $0.add(inside)
        }
        emit {
            $0.add(b.cues); $0.add(min(distance, 6)); $0.add(b.thats)
        }
        emit {
            $0.add(Distance.step(from: token, to: context.leftComma.token[token])); $0.add(b.commas); $0.add(comma)
        }
        emit {
            $0.add(Distance.step(from: token, to: context.rightComma.token[token])); $0.add(b.commas); $0.add(tag)
        }
        emit {
            $0.add(Distance.step(token - range.lowerBound)); $0.add(apart); $0.add(tag)
        }
        emit {
            $0.add(Distance.step(range.upperBound - 1 - token)); $0.add(apart); $0.add(here)
        }
        emit {
            $0.add(view.next); $0.add(view.previous); $0.add(min(distance, 3))
        }
        emit {
            $0.add(view.next); $0.add(b.commas); $0.add(inside); $0.add(b.marks)
        }
        emit {
            $0.add(b.nouns); $0.add(b.pronouns); $0.add(tag)
        }
        emit {
            $0.add(b.commas); $0.add(b.finites); $0.add(b.conjunctions); $0.add(tag)
        }
        let finite = context.rightFinite.token[token]
        emit {
            $0.add(Int(finite) == view.head ? 1 : 0); $0.add(Int(context.leftFinite.token[token]) == view.head ? 1 : 0)
            $0.add(min(Distance.step(from: token, to: finite), 6)); $0.add(tag)
        }
        emit {
            $0.add(b.path); $0.add(tag)
        }
        emit {
            $0.add(view.startInSentence); $0.add(b.commas); $0.add(b.marks); $0.add(apart)
        }
        let rule = text.rules[token]
        emit {
            $0.add(Int(rule.role) * 2 + (rule.begins ? 1 : 0)); $0.add(Int(rule.rule))
            $0.add(view.rule < 0 ? 0 : rule.attribution == view.rule ? 1 : 2)
        }
        emit {
            $0.add(view.leftMark); $0.add(view.rightMark); $0.add(inside); $0.add(b.marks)
        }
        emit {
            $0.add(Int(text.quotedness[sentence])); $0.add(Int(text.quotedness[view.sentence])); $0.add(inside);
            $0.add(apart)
        }
        emit {
            $0.add(text.tokens[view.cue.upperBound - 1].word.rawValue); $0.add(view.cue.count);
            $0.add(min(distance, 4)); $0.add(comma)
        }
    }
}
