/// What the linker sees of each token around a cue: a row of keys for its network, and one for its linear part besides.
struct WindowFeatures {
    /// What the columns for the network say.
    static let names = WindowColumns.names()
    /// What the columns for the linear part say.
    static let crossNames = WindowCrosses.names()
    /// Number of columns for the network.
    static let columns = names.count
    /// Number of columns for the linear part.
    static let crossColumns = crossNames.count

    private let around: Surroundings
    /// Whether a cue begins at a token, for the tokens from ``origin`` on.
    let isCueStart: [Bool]
    let origin: Int

    var text: ReadText { around.text }
    var context: TextContext { around.context }

    init(text: ReadText, context: TextContext, isCueStart: [Bool], origin: Int) {
        around = Surroundings(text: text, context: context)
        self.isCueStart = isCueStart
        self.origin = origin
    }

    /// The tokens that may belong to the cue at `cue`: its sentence, and quoted sentences around it.
    static func window(around cue: Range<Int>, in text: ReadText) -> Range<Int> {
        let sentences = text.sentences
        var first = Int(sentences.ofToken[cue.lowerBound])
        var last = Int(sentences.ofToken[cue.upperBound - 1])
        let (start, end) = (first, last)
        while start - first < maximumSentencesBefore, first > 0, text.quotedness[first - 1] != .nothing,
            sentences.paragraphs[first - 1] == sentences.paragraphs[first]
        { first -= 1 }
        while last - end < maximumSentencesAfter, last + 1 < sentences.ranges.count,
            text.quotedness[last + 1] != .nothing,
            sentences.paragraphs[last + 1] == sentences.paragraphs[last]
                || text.marks[sentences.ranges[last + 1].lowerBound] != .neither
        { last += 1 }
        let lower = max(sentences.ranges[first].lowerBound, cue.lowerBound - maximumReach)
        return lower..<min(sentences.ranges[last].upperBound, cue.upperBound + maximumReach)
    }

    private static let maximumSentencesBefore = 3
    private static let maximumSentencesAfter = 5
    private static let maximumReach = 160

    /// The keys of the tokens of the window around a cue, which it contains: ``columns`` a token for the network,
    /// ``crossColumns`` for the crosses.
    func keys(of window: Range<Int>, cue: Range<Int>) -> WindowKeys {
        let text = around.text
        let view = CueView(cue, in: around)
        return WindowKeys(rows: window.count) { network, crosses in
            func write(_ token: Int, _ side: WindowSubject.Side, _ between: Between) {
                let row = token - window.lowerBound
                var (network, crosses) = (network + row * Self.columns, crosses + row * Self.crossColumns)
                let subject = WindowSubject(token, side, of: view, between, in: around)
                WindowColumns.write(subject, to: &network)
                WindowCrosses.write(subject, to: &crosses)
            }
            for token in window where cue.contains(token) { write(token, .inCue, Between()) }
            var between = Between()
            for token in stride(from: cue.lowerBound - 1, through: window.lowerBound, by: -1) {
                write(token, .before, between)
                between.pass(token, text, isCue: isCueStart[token - origin])
            }
            between = Between()
            for token in cue.upperBound..<max(cue.upperBound, window.upperBound) {
                write(token, .behind, between)
                between.pass(token, text, isCue: isCueStart[token - origin])
            }
        }
    }
}
