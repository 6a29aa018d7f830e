/// What the tagger's network sees of a token.
enum TokenColumns: ColumnTable {
    typealias Subject = TokenSubject

    static let firstNumber = 0

    @inline(__always)
    static func list(to columns: inout some ColumnVisitor<Subject>) {
        // The word itself.
        columns.add("word", .word) { $0.add($1.form.word) }
        columns.add("stem of the word", .word) { $0.add($1.form.stem) }
        columns.add("ending of the word", .ending) { $0.add($1.form.suffix) }
        columns.add("beginning of the word", .beginning) { $0.add($1.form.prefix) }
        columns.add("shape of the word") { $0.add($1.form.shape, $1.isFirst) }
        // What is known of it.
        columns.add("words used alike") { $0.add($1.row.cluster) }
        columns.add("words used alike and part of speech", .partOfSpeech) { $0.add($1.row.cluster & 63, $1.row.tag) }
        columns.add("part of speech", .partOfSpeech) { $0.add($1.row.tag, $1.isCapitalized) }
        columns.add("list that the word is on") { $0.add($1.classes) }
        columns.add("senses of the word") { $0.add($1.row.verbSense, $1.row.nounSense) }
        columns.add("how often the word is a cue", .word) { $0.add($1.row.cue, $1.isInside) }
        columns.add("how often the word is a source", .word) { $0.add($1.row.source) }
        // Quotations, and the sentence.
        columns.add("whether the word is quoted, and how much of the sentence") { $0.add($1.quotation, $1.quotedness) }
        columns.add("nearest quotation mark before") { $0.add($1.markBefore.distance, $1.markBefore.edge, $1.isInside) }
        columns.add("nearest quotation mark after") { $0.add($1.markAfter.distance, $1.markAfter.edge, $1.isInside) }
        columns.add("what the sentence before is like") { $0.add($1.sentenceBefore, $1.quotedness) }
        columns.add("what the sentence after is like") { $0.add($1.sentenceAfter, $1.quotedness) }
        columns.add("place in the sentence") { $0.add(Distance.step($1.fromStart), Distance.step($1.toEnd)) }
        columns.add("how the paragraph begins") { $0.add($1.opening, $1.isInside) }
        // Likely cues.
        columns.add("how far the likely cue before is", .cueBefore) {
            $0.add($1.cueBefore.distance, $1.cueBefore.frequency)
        }
        columns.add("likely cue before", .cueBefore) { $0.add($1.cueBefore.stem, min($1.cueBefore.distance, 3)) }
        columns.add("commas, verbs and marks since the likely cue before", .cueBefore) {
            $0.add(
                min($1.cueBefore.commas, 3), min($1.cueBefore.finites, 3), min($1.cueBefore.marks, 4),
                $1.cueBefore.frequency)
        }
        columns.add("what follows the likely cue before", .behindCueBefore) {
            $0.add($1.cueBefore.next, min($1.cueBefore.distance, 4), $1.cueBefore.commas > 0)
        }
        columns.add("how far the likely cue after is", .cueAfter) {
            $0.add($1.cueAfter.distance, $1.cueAfter.frequency)
        }
        columns.add("likely cue after", .cueAfter) { $0.add($1.cueAfter.stem, min($1.cueAfter.distance, 3)) }
        columns.add("commas, verbs and marks before the likely cue after", .cueAfter) {
            $0.add(
                min($1.cueAfter.commas, 3), min($1.cueAfter.finites, 3), min($1.cueAfter.marks, 4),
                $1.cueAfter.frequency)
        }
        columns.add("what follows the likely cue after", .behindCueAfter) {
            $0.add($1.cueAfter.next, min($1.cueAfter.distance, 4), $1.cueAfter.commas > 0)
        }
        // What earlier stages make of it.
        columns.add("what the rules take it for, and which rule") { $0.add($1.rule.place, $1.rule.code) }
        columns.add("what the rules take it for, and quotation marks") { $0.add($1.rule.place, $1.quotation) }
        columns.add("name that the word belongs to") { $0.add($1.name) }
        // The sentence around it.
        columns.add("nearest commas") { $0.add($1.toCommaBefore, $1.toCommaAfter) }
        columns.add("first word of the sentence", .firstOfSentence) { $0.add($1.firstWord, min($1.fromStart, 3)) }
    }
}
