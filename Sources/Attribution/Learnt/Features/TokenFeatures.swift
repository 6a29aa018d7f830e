/// What the tagger sees of each token: a row of keys, one a column.
struct TokenFeatures {
    /// Number of columns.
    static let columns = 32

    let text: ReadText
    let context: TextContext

    /// The keys of some tokens, ``columns`` a token. Linear.
    static func keys(of tokens: Range<Int>, in text: ReadText, context: TextContext) -> [UInt32] {
        let features = TokenFeatures(text: text, context: context)
        return [UInt32](unsafeUninitializedCapacity: tokens.count * columns) { buffer, count in
            for token in tokens { features.write(token, to: &buffer, at: (token - tokens.lowerBound) * columns) }
            count = tokens.count * columns
        }
    }

    private func write(_ token: Int, to buffer: inout UnsafeMutableBufferPointer<UInt32>, at offset: Int) {
        var column = 0
        @inline(__always)
        func emit(_ fill: (inout FeatureHash) -> Void) {
            var hash = FeatureHash(column)
            fill(&hash)
            buffer[offset + column] = hash.key
            column += 1
        }
        let form = text.forms[token]
        let row = text.words[token]
        let sentence = Int(text.sentences.ofToken[token])
        let range = text.sentences.ranges[sentence]
        let isFirst = token == range.lowerBound
        let quoted = Int(text.quotedness[sentence])
        let inside = text.isInside[token] ? 1 : 0
        let mark = Int(text.marks[token])

        emit { $0.add(form.word) }
        emit { $0.add(form.stem) }
        emit { $0.add(form.suffix) }
        emit { $0.add(form.prefix) }
        emit {
            $0.add(form.shape); $0.add(isFirst ? 1 : 0)
        }
        emit { $0.add(Int(row.cluster)) }
        emit {
            $0.add(Int(row.cluster & 63)); $0.add(Int(row.tag))
        }
        emit {
            $0.add(Int(row.tag)); $0.add(text.tokens[token].isCapitalized ? 1 : 0)
        }
        emit { $0.add(text.tokens[token].word.rawValue) }
        emit {
            $0.add(Int(row.verbSense)); $0.add(Int(row.nounSense))
        }
        emit {
            $0.add(Int(row.cue)); $0.add(inside)
        }
        emit { $0.add(Int(row.source)) }
        emit {
            $0.add(inside * 3 + mark); $0.add(quoted)
        }
        let (left, right) = (context.leftMark, context.rightMark)
        emit {
            $0.add(Distance.step(from: token, to: left.token[token])); $0.add(markKind(left.token[token]));
            $0.add(inside)
        }
        emit {
            $0.add(Distance.step(from: token, to: right.token[token])); $0.add(markKind(right.token[token]));
            $0.add(inside)
        }
        emit {
            $0.add(Int(context.before[sentence])); $0.add(quoted)
        }
        emit {
            $0.add(Int(context.after[sentence])); $0.add(quoted)
        }
        emit {
            $0.add(Distance.step(token - range.lowerBound)); $0.add(Distance.step(range.upperBound - 1 - token))
        }
        emit {
            $0.add(Int(context.opening[sentence])); $0.add(inside)
        }
        @inline(__always)
        func emitCue(_ candidates: Neighbours, _ counts: NeighbourCounts) {
            let cue = candidates.token[token]
            let distance = Distance.step(from: token, to: cue)
            let known = cue < 0 ? WordTable.Row() : text.words[Int(cue)]
            let stem = cue < 0 ? 0 : text.forms[Int(cue)].stem
            let next = cue < 0 ? 0 : following(Int(cue))
            emit {
                $0.add(distance); $0.add(Int(known.cue))
            }
            emit {
                $0.add(stem); $0.add(min(distance, 3))
            }
            emit {
                $0.add(min(Int(counts.commas[token]), 3)); $0.add(min(Int(counts.finites[token]), 3))
                $0.add(min(Int(counts.marks[token]), 4)); $0.add(Int(known.cue))
            }
            emit {
                $0.add(next); $0.add(min(distance, 4)); $0.add(counts.commas[token] > 0 ? 1 : 0)
            }
        }
        emitCue(context.leftCue, context.toLeftCue)
        emitCue(context.rightCue, context.toRightCue)
        let rule = text.rules[token]
        emit {
            $0.add(Int(rule.role) * 2 + (rule.begins ? 1 : 0)); $0.add(Int(rule.rule))
        }
        emit {
            $0.add(Int(rule.role) * 2 + (rule.begins ? 1 : 0)); $0.add(inside * 3 + mark)
        }
        emit { $0.add(nameKind(token)) }
        let (commaLeft, commaRight) = (context.leftComma.token[token], context.rightComma.token[token])
        emit {
            $0.add(Distance.step(from: token, to: commaLeft)); $0.add(Distance.step(from: token, to: commaRight))
        }
        emit {
            $0.add(text.forms[range.lowerBound].word); $0.add(min(token - range.lowerBound, 3))
        }
    }

    private func markKind(_ mark: Int32) -> Int { mark < 0 ? 3 : Int(text.marks[Int(mark)]) }

    /// What follows a candidate: "that", a comma, a mark, or a part of speech.
    private func following(_ cue: Int) -> Int {
        guard cue + 1 < text.count else { return 99 }
        return context.followKind(cue + 1)
    }

    private func nameKind(_ token: Int) -> Int {
        guard let number = text.named.name(at: token) else { return 0 }
        let name = text.named.names[number]
        let kind: Int =
            switch name.kind {
            case .person: 1
            case .organisation: 2
            case .unknown: 3
            }
        return kind * 4 + (token == name.tokens.lowerBound ? 1 : 0) + (token < name.core.lowerBound ? 2 : 0)
    }
}
