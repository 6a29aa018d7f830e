/// What XML and HTML have in common.
enum MarkupIngredients {
    /// Pieces of grammar, whole and broken.
    static let pieces = [
        "<", ">", "</", "/>", "<a", "<a b", "<a b=", "<a b='", "<a b=\"c\">", "<!--", "-->", "<!---->", "<![CDATA[",
        "]]>", "<!", "<?", "?>",
        "<?xml version=\"1.0\" encoding=\"", "\" encoding='utf-16'", "<!DOCTYPE a [<!ENTITY b \"c&b;\">]>",
        "<!ENTITY % d SYSTEM 'file:///etc/passwd'>",
        "&", "&amp", "&amp;", "&lt;", "&#", "&#0;", "&#x1B;", "&#128;", "&#xD800;", "&#x110000;", "&#99999999999;",
        "&nbsp;", "&b;",
        "\"", "'", "=", " xml:base=\"../..//\"", " xmlns=\"\"", " xmlns:x='urn:x'", "<x:y", " xml:lang='en'", "\0",
        "\u{1B}[31m", "\u{85}",
        "\u{FEFF}", "\u{202E}", "\r\n", "\t", " ", "word ", "“We never close,” said Ada Moss. ",
    ]
}
