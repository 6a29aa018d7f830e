import ArgumentParser
import Attribution
import Foundation
import NewsModel
import PlainText

/// Writes who may be the source of each of some marked attributions, and what the network sees of each.
struct SpeakersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers", abstract: "Write who may be the source of each marked attribution.",
        discussion: """
            lessons.jsonl, a line an attribution: {"article": …, "attribution": …, "form": …, "chosen": …, "likeliest": …, "share": …, \
            "candidates": [[names], …]}. keys.u32: a row of keys for each candidate and one for nobody, attribution after attribution.
            """)

    @Argument(help: ArgumentHelp("The folder of the articles, a .txt file each.", valueName: "texts")) var texts: String
    @Argument(help: ArgumentHelp("The folder for what is written; it is made.", valueName: "output")) var output: String
    @Option(help: "A model file: what is known of words, and who was chosen so far.") var model: String
    @Option(
        help: "Rows of article, attribution, 0 content 1 source 2 cue, first code point and the one behind the last.")
    var spans: String

    func run() throws {
        let bytes = ModelBytes(copying: [UInt8](try Data(contentsOf: URL(fileURLWithPath: model))))
        let model = try AttributionModel(bytes)
        var spansOfArticle: [Int: [[Int]]] = [:]
        for row in try NumberFile.rows(spans, columns: 5) {
            spansOfArticle[Int(row[0]), default: []].append(row.dropFirst().map(Int.init))
        }
        var lines = Data()
        var keys: [UInt32] = []
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for (number, file) in try TextFolder(path: texts).files.enumerated() {
            guard let spans = spansOfArticle[number] else { continue }
            let bytes = Array(try Data(contentsOf: file))
            let text = ArticleText(plain: bytes)
            for lesson in LearningSpeakers.lessons(of: text, marked: marked(spans, in: bytes), model: model) {
                lines += try encoder.encode(Line(article: number, lesson))
                lines.append(UInt8(ascii: "\n"))
                keys += lesson.keys
            }
        }
        try NumberFile.write(keys, "keys.u32", in: output)
        try lines.write(to: URL(fileURLWithPath: output, isDirectory: true).appendingPathComponent("lessons.jsonl"))
    }

    /// The attributions that rows of attribution, role, begin and end say.
    private func marked(_ rows: [[Int]], in bytes: [UInt8]) -> [MarkedAttribution] {
        let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
        func place(_ codePoint: Int) -> Int { starts[min(codePoint, starts.count - 1)] }
        let count = (rows.map { $0[0] }.max() ?? -1) + 1
        var spans = [[[TextRange]]](repeating: [[], [], []], count: count)
        for row in rows where row[1] < 3 { spans[row[0]][row[1]].append(TextRange(place(row[2]), place(row[3]))) }
        return spans.map { MarkedAttribution(content: $0[0], source: $0[1], cue: $0[2]) }
    }
}

/// What is written of an attribution.
private struct Line: Encodable {
    let article: Int
    let attribution: Int
    let form: Int
    let chosen: Int?
    let likeliest: Int?
    let share: Float?
    let candidates: [[String]]

    init(article: Int, _ lesson: SpeakerLesson) {
        self.article = article
        attribution = lesson.attribution
        form = lesson.form
        chosen = lesson.chosen
        likeliest = lesson.likeliest
        share = lesson.share
        candidates = lesson.candidates
    }
}
