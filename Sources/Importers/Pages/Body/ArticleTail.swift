import PlainText

/// What sites put behind an article's text, and between its paragraphs.
struct ArticleTail {
    private let tree: PageTree
    private let blocks: [TextBlock]
    private let authors: [String]

    init(_ tree: PageTree, _ blocks: [TextBlock], authors: [String]) {
        (self.tree, self.blocks, self.authors) = (tree, blocks, authors)
    }

    /// The heading of what follows an article stands behind this share of its words.
    private static let minimumShareBefore = 0.2
    /// Behind it stands no more of the text that has most of the paragraphs side by side.
    private static let maximumShareBehind = 0.15
    /// Shorter lines may well be said twice.
    private static let minimumRepeatedWords = 6
    /// What says who an author is stands among so many blocks at the end.
    private static let maximumBiographyBlocks = 4

    /// The blocks of `kept` that are the article's.
    func withoutTail(_ kept: [Int]) -> [Int] {
        var body = kept
        if let end = end(of: body) { body.removeSubrange(end...) }
        var seen: Set<String> = []
        body.removeAll { index in
            let block = blocks[index]
            if StampLine.isStamp(block) || PictureLine.isCaption(block) || SitePhrases.contains(block) {
                return true
            }
            if Self.isLine(block), leadsElsewhere(block) { return true }
            // What stands on a page twice is shown on screens of two widths, or drawn out of the text.
            return block.headingLevel == nil && block.wordCount >= Self.minimumRepeatedWords
                && !seen.insert(block.string).inserted
        }
        while let last = body.last, Self.isFurniture(blocks[last]) { body.removeLast() }
        var number = body.count - 1
        while number >= max(0, body.count - Self.maximumBiographyBlocks) {
            if isBiography(blocks[body[number]]) { body.remove(at: number) }
            number -= 1
        }
        while let last = body.last, blocks[last].headingLevel != nil || Self.isFurniture(blocks[last]) {
            body.removeLast()
        }
        return body
    }

    private func leadsElsewhere(_ block: TextBlock) -> Bool {
        TailHeadings.contains(block) || !block.endsSentence && ArticleLines.isLink(block.string)
    }

    /// The place of the heading from which on the site goes on with other things; nil where there is none.
    private func end(of body: [Int]) -> Int? {
        let words = body.reduce(0) { $0 + blocks[$1].wordCount }
        let parents = body.map { tree.parent(of: blocks[$0].element) ?? 0 }
        var wordsIn: [Int: Int] = [:]
        for (index, parent) in zip(body, parents) { wordsIn[parent, default: 0] += blocks[index].wordCount }
        guard let main = wordsIn.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        var (before, mainBefore) = (0, 0)
        for (number, index) in body.enumerated() {
            let behind = Double(main.value - mainBefore)
            if Double(before) >= Self.minimumShareBefore * Double(words),
                behind <= Self.maximumShareBehind * Double(main.value),
                Self.isLine(blocks[index]), TailHeadings.contains(blocks[index])
            {
                return number
            }
            before += blocks[index].wordCount
            if parents[number] == main.key { mainBefore += blocks[index].wordCount }
        }
        return nil
    }

    private static let maximumLineWords = 20
    private static func isLine(_ block: TextBlock) -> Bool { block.wordCount <= maximumLineWords }

    private static func isFurniture(_ block: TextBlock) -> Bool { ArticleLines.isFurniture(block.string) }

    /// Whether a block says who the author is: "Ada Moss is a reporter."
    private func isBiography(_ block: TextBlock) -> Bool {
        let text = block.string
        if Self.isIntroduction(text) { return true }
        return authors.contains { author in
            guard author.contains(" "), text.hasPrefix(author) else { return false }
            let rest = text.dropFirst(author.count).drop { $0 == "," || $0 == " " }
            return rest.isEmpty || Self.biographyVerbs.contains(where: rest.hasPrefix)
        }
    }

    /// Whether a paragraph begins as those do that introduce somebody who writes: "Ada Moss is a freelance writer".
    private static func isIntroduction(_ text: String) -> Bool {
        let words = text.prefix(200).split { $0 == " " || $0 == "," }
        guard let verb = words.firstIndex(of: "is"), (2...4).contains(verb), words.count > verb + 2 else {
            return false
        }
        guard words[..<verb].allSatisfy({ $0.first?.isUppercase == true }),
            ["a", "an", "the"].contains(words[verb + 1])
        else { return false }
        return words[(verb + 2)...].prefix(8).contains { professions.contains($0.lowercased()) }
    }

    private static let professions: Set<String> = [
        "writer", "reporter", "journalist", "correspondent", "columnist", "editor", "author", "blogger", "contributor",
        "freelance",
        "freelancer", "critic",
    ]

    private static let biographyVerbs = ["is ", "was ", "has ", "covers ", "writes ", "reports ", "joined ", "works "]
}
