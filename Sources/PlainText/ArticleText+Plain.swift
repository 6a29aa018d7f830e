import NewsModel

extension ArticleText {
    /// The plain text `text`, whose paragraphs and their kinds are told by how it is laid out, and whose language by its words.
    /// Linear.
    public init(plain text: String) { self.init(plain: Array(text.utf8)) }

    /// The plain text in these bytes, whose paragraphs and their kinds are told by how it is laid out, and whose language by its
    /// words. Linear.
    public init(plain utf8: [UInt8]) {
        self.init(
            utf8: utf8, paragraphs: ArticleLayout(utf8).paragraphs, language: LanguageGuess.language(of: utf8))
    }
}
