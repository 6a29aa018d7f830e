/// What the tagger's linear part sees of a token: neighbouring words, parts of speech and classes together.
enum TokenCrosses: ColumnTable {
    typealias Subject = CrossedToken

    static let firstNumber = 300

    @inline(__always)
    static func list(to columns: inout some ColumnVisitor<Subject>) {
        // Words around.
        columns.add("second word before") { $0.add($1.words.secondBefore) }
        columns.add("word before") { $0.add($1.words.before) }
        columns.add("word behind") { $0.add($1.words.behind) }
        columns.add("second word behind") { $0.add($1.words.secondBehind) }
        columns.add("stem of the word before") { $0.add($1.stemBefore) }
        columns.add("stem of the word behind") { $0.add($1.stemBehind) }
        columns.add("word before, and it", .word) { $0.add($1.words.before, $1.form.word) }
        columns.add("word behind, and it", .word) { $0.add($1.form.word, $1.words.behind) }
        columns.add("two words behind") { $0.add($1.words.behind, $1.words.secondBehind) }
        columns.add("two words before") { $0.add($1.words.secondBefore, $1.words.before) }
        columns.add("ending of the word before") { $0.add($1.endingBefore) }
        columns.add("ending of the word behind") { $0.add($1.endingBehind) }
        // Parts of speech around.
        columns.add("part of speech of the second word before, and whether it is quoted") {
            $0.add($1.kinds.secondBefore, $1.isInside)
        }
        columns.add("part of speech of the word before, and whether it is quoted") {
            $0.add($1.kinds.before, $1.isInside)
        }
        columns.add("part of speech of the word behind, and whether it is quoted") {
            $0.add($1.kinds.behind, $1.isInside)
        }
        columns.add("part of speech of the second word behind, and whether it is quoted") {
            $0.add($1.kinds.secondBehind, $1.isInside)
        }
        columns.add("parts of speech of it and before") { $0.add($1.kinds.before, $1.kind) }
        columns.add("parts of speech of it and behind") { $0.add($1.kind, $1.kinds.behind) }
        columns.add("parts of speech around it") { $0.add($1.kinds.before, $1.kind, $1.kinds.behind) }
        columns.add("parts of speech of it and two before") {
            $0.add($1.kinds.secondBefore, $1.kinds.before, $1.kind)
        }
        columns.add("parts of speech of it and two behind") {
            $0.add($1.kind, $1.kinds.behind, $1.kinds.secondBehind)
        }
        // Words with parts of speech.
        columns.add("it, and part of speech before", .word) { $0.add($1.kinds.before, $1.form.word) }
        columns.add("it, and part of speech behind", .word) { $0.add($1.form.word, $1.kinds.behind) }
        columns.add("its stem, and parts of speech around", .word) {
            $0.add($1.kinds.before, $1.form.stem, $1.kinds.behind)
        }
        // How often words around are cues and sources.
        columns.add("how often it and words around are cues") { $0.add($1.rowBefore.cue, $1.row.cue, $1.rowBehind.cue) }
        columns.add("how often the word before is a cue") { $0.add($1.rowBefore.cue, $1.kinds.before, $1.kind) }
        columns.add("how often the word behind is a cue") { $0.add($1.rowBehind.cue, $1.kind, $1.kinds.behind) }
        columns.add("how often it and the word before are in sources") {
            $0.add($1.rowBefore.source, $1.row.source, $1.kind)
        }
        columns.add("how often it and the word behind are in sources") {
            $0.add($1.row.source, $1.rowBehind.source, $1.kind)
        }
        columns.add("how often it is a cue, and words around in sources") {
            $0.add($1.row.cue, $1.rowBefore.source, $1.rowBehind.source, $1.kind)
        }
        columns.add("words used alike, it and before") { $0.add($1.rowBefore.cluster & 255, $1.row.cluster & 255) }
        columns.add("words used alike, it and behind") { $0.add($1.row.cluster & 255, $1.rowBehind.cluster & 255) }
        columns.add("words used alike, and parts of speech around") {
            $0.add($1.row.cluster, $1.kinds.before, $1.kinds.behind)
        }
        // Quotation marks around.
        columns.add("quotation marks around it") { $0.add($1.quoteBefore, $1.quote, $1.quoteBehind) }
        columns.add("its stem, and how much is quoted", .word) { $0.add($1.form.stem, $1.isInside, $1.quotedness) }
        columns.add("how often it is a cue, and how much is quoted") {
            $0.add($1.quotedness, $1.row.cue, $1.isInside, $1.kind)
        }
        columns.add("how often it is a cue, and what the sentence before is like") {
            $0.add($1.sentenceBefore, $1.row.cue, $1.kind)
        }
        // Verbs and clauses around.
        columns.add("verb before, and how far") { $0.add($1.verbBefore, $1.kind, $1.toVerbBefore) }
        columns.add("verb after, and how far") { $0.add($1.verbAfter, $1.kind, $1.toVerbAfter) }
        columns.add("what follows the last comma") { $0.add($1.behindLastComma, $1.secondBehindLastComma, $1.kind) }
        columns.add("what follows the next comma") { $0.add($1.behindNextComma, $1.row.cue, $1.kind) }
    }
}
