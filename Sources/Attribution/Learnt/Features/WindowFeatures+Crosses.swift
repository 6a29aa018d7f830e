extension WindowFeatures {
    /// Number of columns of crosses: neighbouring words and parts of speech together, and with the cue.
    static let crossColumns = 43

    func writeCrosses(
        _ token: Int, side: Int, _ view: CueView, _ between: Between, _ around: Surroundings,
        to keys: UnsafeMutablePointer<UInt32>
    ) {
        var column = 0
        @inline(__always)
        func emit(_ fill: (inout FeatureHash) -> Void) {
            var hash = FeatureHash(column + 200)
            hash.add(side)
            fill(&hash)
            keys[column] = hash.key
            column += 1
        }
        let edge = side == 0 ? view.cue.lowerBound : side == 2 ? view.cue.upperBound - 1 : token
        let distance = Distance.step(abs(token - edge))
        let near = min(distance, 3)
        let sentence = Int(text.sentences.ofToken[token])
        let start = text.sentences.ranges[sentence].lowerBound
        let stem = text.forms[view.head].stem
        let form = text.forms[token]
        let row = text.words[token]
        let (w2, w1, v1, v2) = around.words(token)
        let here = context.followKind(token)
        let (t2, t1) = (around.kind(token - 2), around.kind(token - 1))
        let (u1, u2) = (around.kind(token + 1), around.kind(token + 2))
        let b = between
        let commas = min(b.commas, 2)

        // Words around.
        emit { $0.add(w2) }
        emit { $0.add(w1) }
        emit { $0.add(form.word) }
        emit { $0.add(v1) }
        emit { $0.add(v2) }
        emit { $0.add(form.stem) }
        emit { $0.add(form.suffix) }
        emit {
            $0.add(form.shape); $0.add(around.shape(token - 1))
        }
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
        // Parts of speech around.
        emit {
            $0.add(t2); $0.add(near)
        }
        emit {
            $0.add(t1); $0.add(near)
        }
        emit {
            $0.add(u1); $0.add(near)
        }
        emit {
            $0.add(u2); $0.add(near)
        }
        emit {
            $0.add(t1); $0.add(here); $0.add(commas)
        }
        emit {
            $0.add(here); $0.add(u1); $0.add(commas)
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
        emit {
            $0.add(t1); $0.add(form.word)
        }
        emit {
            $0.add(form.word); $0.add(u1)
        }
        emit {
            $0.add(here); $0.add(v1); $0.add(u2)
        }
        // Quotation marks around.
        emit {
            $0.add(around.quote(token - 1)); $0.add(around.quote(token)); $0.add(around.quote(token + 1));
            $0.add(view.isInside ? 1 : 0)
        }
        emit {
            $0.add(around.quote(token)); $0.add(t1); $0.add(here); $0.add(b.marks)
        }
        // Together with the cue.
        emit {
            $0.add(stem); $0.add(here); $0.add(near)
        }
        emit {
            $0.add(min(distance, 6)); $0.add(around.word(view.cue.upperBound))
        }
        emit {
            $0.add(min(distance, 6)); $0.add(here); $0.add(view.next)
        }
        emit {
            $0.add(min(distance, 4)); $0.add(Int(row.source)); $0.add(Int(text.words[view.head].cue))
        }
        emit {
            $0.add(stem); $0.add(b.path)
        }
        emit {
            $0.add(b.path); $0.add(u1); $0.add(t1)
        }
        // Clauses: what begins behind the last comma, verbs, other cues.
        let comma = Int(context.leftComma.token[token])
        emit {
            $0.add(comma < 0 ? 99 : around.kind(comma + 1)); $0.add(commas); $0.add(here)
        }
        emit {
            $0.add(comma < 0 ? 0 : around.word(comma + 1)); $0.add(commas)
        }
        let next = Int(context.rightComma.token[token])
        emit {
            $0.add(next < 0 ? 0 : around.word(next + 1)); $0.add(next < 0 ? 99 : around.kind(next + 2)); $0.add(commas)
        }
        emit {
            $0.add(here); $0.add(b.commas); $0.add(b.finites); $0.add(b.cues); $0.add(b.thats)
        }
        let (before, after) = (Int(context.leftFinite.token[token]), Int(context.rightFinite.token[token]))
        emit {
            $0.add(before < 0 ? 0 : text.forms[before].stem); $0.add(before == view.head ? 1 : 0)
        }
        emit {
            $0.add(after < 0 ? 0 : text.forms[after].stem); $0.add(after == view.head ? 1 : 0)
        }
        emit {
            $0.add(before == view.head ? 1 : 0); $0.add(after == view.head ? 1 : 0); $0.add(b.commas); $0.add(here)
            $0.add(t1)
        }
        emit {
            $0.add(text.forms[start].word); $0.add(min(token - start, 3))
        }
        emit {
            $0.add(Int(row.cue)); $0.add(b.cues); $0.add(commas); $0.add(here)
        }
        emit {
            $0.add(Int(text.word(token - 1).cluster & 255)); $0.add(Int(row.cluster & 255))
        }
        emit {
            $0.add(Int(row.cluster & 255)); $0.add(Int(text.word(token + 1).cluster & 255))
        }
    }
}
