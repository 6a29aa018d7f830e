import NewsModel
import Testing

/// Text with the parts of attributions marked inside it: ⟦content⟧, ⟨source⟩, ⟪cue⟫.
///
/// Where there are several attributions each mark begins with its attribution's number, in the order in which their
/// content begins: ⟦2:…⟧. A number that comes twice in marks of one kind stands for two ranges.
struct MarkedText: Equatable {
    /// A pair of marks, in bytes of ``plain``.
    struct Mark: Hashable {
        let part: Part
        /// The attribution's number, from 1.
        let number: Int
        let range: TextRange
    }

    /// What a pair of marks encloses.
    enum Part: Int, CaseIterable {
        case content
        case source
        case cue

        var opening: Unicode.Scalar { ["⟦", "⟨", "⟪"][rawValue] }
        var closing: Unicode.Scalar { ["⟧", "⟩", "⟫"][rawValue] }
    }

    /// Why a text cannot be read.
    enum Malformed: Error, Equatable {
        case unclosed(Part)
        case unopened(Part)
        case empty(Part)
    }

    /// The text without its marks.
    let plain: String
    let marks: Set<Mark>

    init(plain: String, marks: [Mark]) {
        self.plain = plain
        self.marks = Set(marks)
    }

    /// `plain` with what was found in it.
    init(_ attributions: [Attribution], in plain: String) {
        let marks = attributions.enumerated().flatMap { index, attribution in
            [(Part.content, attribution.content), (.source, attribution.source), (.cue, attribution.cue)].flatMap {
                part, ranges in ranges.map { Mark(part: part, number: index + 1, range: $0) }
            }
        }
        self.init(plain: plain, marks: marks)
    }

    /// `plain` with some ranges of it marked as one part.
    init(_ part: Part, _ ranges: [TextRange], in plain: String) {
        self.init(plain: plain, marks: ranges.map { Mark(part: part, number: 1, range: $0) })
    }

    /// The only range marked as this part.
    func range(of part: Part) throws -> TextRange {
        let found = marks.filter { $0.part == part }
        try #require(found.count == 1, "one \(part) is marked in \(self)")
        return try #require(found.first?.range)
    }
}
