/// What the linker's network sees of a token around a cue.
enum WindowColumns: ColumnTable {
    typealias Subject = WindowSubject

    static let firstNumber = 100

    @inline(__always)
    static func list(to columns: inout some ColumnVisitor<Subject>) {
        // The way to the cue.
        columns.add("how far the cue is", .cue) { $0.add($1.distance, $1.sentencesApart) }
        columns.add("the cue’s stem, and how far it is", .cue) { $0.add(min($1.distance, 5), $1.cue.stem) }
        columns.add("commas, verbs and marks between it and the cue") {
            $0.add($1.between.commas, $1.between.finites, $1.between.marks)
        }
        columns.add("whether it is quoted, and marks between it and the cue") {
            $0.add($1.between.marks, $1.quotation, $1.sentencesApart, $1.cue.isInside)
        }
        columns.add("the cue’s stem, and whether it is quoted", .cue) {
            $0.add($1.cue.stem, $1.quotation, $1.between.marks)
        }
        columns.add("the cue’s stem, and its part of speech", .cue) { $0.add($1.cue.stem, $1.kind) }
        columns.add("whether it stands in the cue’s quotation") {
            $0.add($1.isInCuesQuotation, $1.quotation, $1.cue.isInside)
        }
        columns.add("other cues and commas between it and the cue") {
            $0.add($1.between.cues, $1.between.commas, $1.quotation)
        }
        columns.add("other cues and a that between it and the cue") {
            $0.add($1.between.cues, min($1.distance, 6), $1.between.thats)
        }
        // Its clause and sentence.
        columns.add("nearest comma before") { $0.add($1.toCommaBefore, $1.between.commas, $1.isComma) }
        columns.add("nearest comma after") { $0.add($1.toCommaAfter, $1.between.commas, $1.row.tag) }
        columns.add("how far the sentence’s beginning is") {
            $0.add(Distance.step($1.fromStart), $1.sentencesApart, $1.row.tag)
        }
        columns.add("how far the sentence’s end is") { $0.add(Distance.step($1.toEnd), $1.sentencesApart, $1.kind) }
        columns.add("what stands before the cue", .beforeCue) {
            $0.add($1.cue.next, $1.cue.previous, min($1.distance, 3))
        }
        columns.add("what follows the cue", .behindCue) {
            $0.add($1.cue.next, $1.between.commas, $1.quotation, $1.between.marks)
        }
        columns.add("nouns and pronouns between it and the cue") {
            $0.add($1.between.nouns, $1.between.pronouns, $1.row.tag)
        }
        columns.add("commas, verbs and conjunctions between it and the cue") {
            $0.add($1.between.commas, $1.between.finites, $1.between.conjunctions, $1.row.tag)
        }
        columns.add("whether the cue is its nearest verb", .cue) {
            $0.add($1.isCueNextVerb, $1.isCueLastVerb, min($1.toVerbAfter, 6), $1.row.tag)
        }
        columns.add("parts of speech between it and the cue") { $0.add($1.between.path, $1.row.tag) }
        // The cue itself.
        columns.add("the cue’s place in its sentence") {
            $0.add($1.cue.fromStart, $1.between.commas, $1.between.marks, $1.sentencesApart)
        }
        columns.add("what the rules take it for") { $0.add($1.rule.place, $1.rule.code, $1.ruleTie) }
        columns.add("quotation marks around the cue") {
            $0.add($1.cue.toMarkBefore, $1.cue.toMarkAfter, $1.quotation, $1.between.marks)
        }
        columns.add("how much of the sentences is quoted") {
            $0.add($1.quotedness, $1.cue.quotedness, $1.quotation, $1.sentencesApart)
        }
        columns.add("the cue’s last word, and how far it is", .lastOfCue) {
            $0.add($1.cue.lastClasses, $1.cue.length, min($1.distance, 4), $1.isComma)
        }
    }
}
