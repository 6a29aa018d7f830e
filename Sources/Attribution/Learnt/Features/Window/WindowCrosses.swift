/// What the linker's linear part sees besides: neighbouring words and parts of speech together, and with the cue.
enum WindowCrosses: ColumnTable {
    typealias Subject = WindowSubject

    static let firstNumber = 200

    @inline(__always)
    static func list(to columns: inout some ColumnVisitor<Subject>) {
        // Words around.
        columns.add("second word before") { $0.add($1.words.secondBefore) }
        columns.add("word before") { $0.add($1.words.before) }
        columns.add("word", .word) { $0.add($1.form.word) }
        columns.add("word behind") { $0.add($1.words.behind) }
        columns.add("second word behind") { $0.add($1.words.secondBehind) }
        columns.add("stem of the word", .word) { $0.add($1.form.stem) }
        columns.add("ending of the word", .ending) { $0.add($1.form.suffix) }
        columns.add("shapes of it and before") { $0.add($1.form.shape, $1.shapeBefore) }
        columns.add("word before, and it") { $0.add($1.words.before, $1.form.word) }
        columns.add("word behind, and it") { $0.add($1.form.word, $1.words.behind) }
        columns.add("two words behind") { $0.add($1.words.behind, $1.words.secondBehind) }
        columns.add("two words before") { $0.add($1.words.secondBefore, $1.words.before) }
        // Parts of speech around.
        columns.add("part of speech of the second word before, and how far the cue is") {
            $0.add($1.kinds.secondBefore, $1.near)
        }
        columns.add("part of speech of the word before, and how far the cue is") { $0.add($1.kinds.before, $1.near) }
        columns.add("part of speech of the word behind, and how far the cue is") { $0.add($1.kinds.behind, $1.near) }
        columns.add("part of speech of the second word behind, and how far the cue is") {
            $0.add($1.kinds.secondBehind, $1.near)
        }
        columns.add("parts of speech of it and before, and commas up to the cue") {
            $0.add($1.kinds.before, $1.kind, $1.fewCommas)
        }
        columns.add("parts of speech of it and behind, and commas up to the cue") {
            $0.add($1.kind, $1.kinds.behind, $1.fewCommas)
        }
        columns.add("parts of speech around it") { $0.add($1.kinds.before, $1.kind, $1.kinds.behind) }
        columns.add("parts of speech of it and two before") {
            $0.add($1.kinds.secondBefore, $1.kinds.before, $1.kind)
        }
        columns.add("parts of speech of it and two behind") {
            $0.add($1.kind, $1.kinds.behind, $1.kinds.secondBehind)
        }
        columns.add("it, and part of speech before") { $0.add($1.kinds.before, $1.form.word) }
        columns.add("it, and part of speech behind") { $0.add($1.form.word, $1.kinds.behind) }
        columns.add("its part of speech, and what is behind") {
            $0.add($1.kind, $1.words.behind, $1.kinds.secondBehind)
        }
        // Quotation marks around.
        columns.add("quotation marks around it") { $0.add($1.quoteBefore, $1.quote, $1.quoteBehind, $1.cue.isInside) }
        columns.add("parts of speech, and marks up to the cue") {
            $0.add($1.quote, $1.kinds.before, $1.kind, $1.between.marks)
        }
        // Together with the cue.
        columns.add("the cue’s stem, its part of speech and how far it is", .cue) {
            $0.add($1.cue.stem, $1.kind, $1.near)
        }
        columns.add("the word behind the cue, and how far it is", .behindCue) {
            $0.add(min($1.distance, 6), $1.cue.nextWord)
        }
        columns.add("what follows the cue, how far it is, and part of speech", .behindCue) {
            $0.add(min($1.distance, 6), $1.kind, $1.cue.next)
        }
        columns.add("how often it is in sources, and how far the cue is") {
            $0.add(min($1.distance, 4), $1.row.source, $1.cue.frequency)
        }
        columns.add("the cue’s stem, and parts of speech up to it", .cue) { $0.add($1.cue.stem, $1.between.path) }
        columns.add("parts of speech up to the cue, and around it") {
            $0.add($1.between.path, $1.kinds.behind, $1.kinds.before)
        }
        // Clauses: what begins behind the last comma, verbs, other cues.
        columns.add("what follows the last comma") { $0.add($1.behindLastComma, $1.fewCommas, $1.kind) }
        columns.add("word behind the last comma") { $0.add($1.wordBehindLastComma, $1.fewCommas) }
        columns.add("what follows the next comma") {
            $0.add($1.wordBehindNextComma, $1.secondBehindNextComma, $1.fewCommas)
        }
        columns.add("commas, verbs and other cues up to the cue") {
            $0.add($1.kind, $1.between.commas, $1.between.finites, $1.between.cues, $1.between.thats)
        }
        columns.add("verb before") { $0.add($1.verbBefore, $1.isCueLastVerb) }
        columns.add("verb after") { $0.add($1.verbAfter, $1.isCueNextVerb) }
        columns.add("whether the verbs around are the cue") {
            $0.add($1.isCueLastVerb, $1.isCueNextVerb, $1.between.commas, $1.kind, $1.kinds.before)
        }
        columns.add("first word of the sentence", .firstOfSentence) { $0.add($1.firstWord, min($1.fromStart, 3)) }
        columns.add("how often it is a cue, and other cues up to the cue") {
            $0.add($1.row.cue, $1.between.cues, $1.fewCommas, $1.kind)
        }
        columns.add("words used alike, it and before") { $0.add($1.rowBefore.cluster & 255, $1.row.cluster & 255) }
        columns.add("words used alike, it and behind") { $0.add($1.row.cluster & 255, $1.rowBehind.cluster & 255) }
    }
}
