extension TokenFeatures {
    /// Number of columns of crosses: neighbouring words, parts of speech and classes together.
    static let crossColumns = 41

    /// The keys of some tokens' crosses, ``crossColumns`` a token. Linear.
    static func crosses(of tokens: Range<Int>, in text: ReadText, context: TextContext) -> [UInt32] {
        let features = TokenFeatures(text: text, context: context)
        let around = Surroundings(text: text, context: context)
        return [UInt32](unsafeUninitializedCapacity: tokens.count * crossColumns) { buffer, count in
            for token in tokens {
                features.writeCrosses(token, around, to: &buffer, at: (token - tokens.lowerBound) * crossColumns)
            }
            count = tokens.count * crossColumns
        }
    }

    private func writeCrosses(
        _ token: Int, _ around: Surroundings, to buffer: inout UnsafeMutableBufferPointer<UInt32>, at offset: Int
    ) {
        var column = 0
        @inline(__always)
        func emit(_ fill: (inout FeatureHash) -> Void) {
            var hash = FeatureHash(column + 300)
            fill(&hash)
            buffer[offset + column] = hash.key
            column += 1
        }
        let form = text.forms[token]
        let row = text.words[token]
        let (before, after) = (text.word(token - 1), text.word(token + 1))
        let sentence = Int(text.sentences.ofToken[token])
        let quoted = Int(text.quotedness[sentence])
        let inside = text.isInside[token] ? 1 : 0
        let here = context.followKind(token)
        let (w2, w1, v1, v2) = around.words(token)
        let (t2, t1) = (around.kind(token - 2), around.kind(token - 1))
        let (u1, u2) = (around.kind(token + 1), around.kind(token + 2))

        // Words around.
        for word in [w2, w1, v1, v2] { emit { $0.add(word) } }
        emit { $0.add(around.stem(token - 1)) }
        emit { $0.add(around.stem(token + 1)) }
        emit {
            $0.add(w1); $0.add(form.word)
        }
        emit {
            $0.add(form.word); $0.add(v1)
        }
        emit {
            $0.add(v1); $0.add(v2)
        }
        emit {
            $0.add(w2); $0.add(w1)
        }
        emit { $0.add(around.suffix(token - 1)) }
        emit { $0.add(around.suffix(token + 1)) }
        // Parts of speech around.
        for kind in [t2, t1, u1, u2] {
            emit {
                $0.add(kind); $0.add(inside)
            }
        }
        emit {
            $0.add(t1); $0.add(here)
        }
        emit {
            $0.add(here); $0.add(u1)
        }
        emit {
            $0.add(t1); $0.add(here); $0.add(u1)
        }
        emit {
            $0.add(t2); $0.add(t1); $0.add(here)
        }
        emit {
            $0.add(here); $0.add(u1); $0.add(u2)
        }
        // Words with parts of speech.
        emit {
            $0.add(t1); $0.add(form.word)
        }
        emit {
            $0.add(form.word); $0.add(u1)
        }
        emit {
            $0.add(t1); $0.add(form.stem); $0.add(u1)
        }
        // How often words around are cues and sources.
        emit {
            $0.add(Int(before.cue)); $0.add(Int(row.cue)); $0.add(Int(after.cue))
        }
        emit {
            $0.add(Int(before.cue)); $0.add(t1); $0.add(here)
        }
        emit {
            $0.add(Int(after.cue)); $0.add(here); $0.add(u1)
        }
        emit {
            $0.add(Int(before.source)); $0.add(Int(row.source)); $0.add(here)
        }
        emit {
            $0.add(Int(row.source)); $0.add(Int(after.source)); $0.add(here)
        }
        emit {
            $0.add(Int(row.cue)); $0.add(Int(before.source)); $0.add(Int(after.source)); $0.add(here)
        }
        emit {
            $0.add(Int(before.cluster & 255)); $0.add(Int(row.cluster & 255))
        }
        emit {
            $0.add(Int(row.cluster & 255)); $0.add(Int(after.cluster & 255))
        }
        emit {
            $0.add(Int(row.cluster)); $0.add(t1); $0.add(u1)
        }
        // Quotation marks around.
        emit {
            $0.add(around.quote(token - 1)); $0.add(around.quote(token)); $0.add(around.quote(token + 1))
        }
        emit {
            $0.add(form.stem); $0.add(inside); $0.add(quoted)
        }
        emit {
            $0.add(quoted); $0.add(Int(row.cue)); $0.add(inside); $0.add(here)
        }
        emit {
            $0.add(Int(context.before[sentence])); $0.add(Int(row.cue)); $0.add(here)
        }
        // Verbs and clauses around.
        let (verb, next) = (Int(context.leftFinite.token[token]), Int(context.rightFinite.token[token]))
        emit {
            $0.add(around.stem(verb)); $0.add(here); $0.add(Distance.step(from: token, to: Int32(verb)))
        }
        emit {
            $0.add(around.stem(next)); $0.add(here); $0.add(Distance.step(from: token, to: Int32(next)))
        }
        let (comma, following) = (Int(context.leftComma.token[token]), Int(context.rightComma.token[token]))
        emit {
            $0.add(comma < 0 ? 99 : around.kind(comma + 1)); $0.add(comma < 0 ? 99 : around.kind(comma + 2))
            $0.add(here)
        }
        emit {
            $0.add(following < 0 ? 99 : around.kind(following + 1)); $0.add(Int(row.cue)); $0.add(here)
        }
    }
}
