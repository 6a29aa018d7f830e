/// What the names that a page's makers gave an element tell of it: its classes, its identifier, its role.
enum NamedRole: UInt8 {
    /// Nothing, or things that contradict each other.
    case none
    /// The article's text.
    case body
    /// What is not the article's text whatever stands in it: comments, related articles, forms for newsletters.
    case furniture
    /// What is not the article's however much of it there is: readers' comments, windows that ask for consent.
    case foreign
    /// What somebody posted on a network and the article shows.
    case post
    /// What hardly ever is the article's text, unless most of the page stands in it.
    case fringe
    /// What belongs to a picture.
    case caption
    /// Who wrote it and when.
    case byline

    /// The words that tell a role, or do with the word behind them.
    static let words: [AttributeWord: Meaning] = {
        var words: [AttributeWord: Meaning] = [:]
        for (word, role) in single { AttributeWord(word).map { words[$0, default: Meaning()].role = role } }
        for (pair, role) in pairs {
            let pair = pair.split(separator: " ").compactMap { AttributeWord(String($0)) }
            if pair.count == 2 { words[pair[0], default: Meaning()].roles[pair[1]] = role }
        }
        return words
    }()

    /// What a word tells.
    struct Meaning {
        /// The role that it tells by itself; nil where it tells none.
        var role: NamedRole?
        /// The roles that it tells with another word behind it.
        var roles: [AttributeWord: NamedRole] = [:]
    }

    private static let single: [String: NamedRole] = table([
        .body: "articlebody storybody postbody bodytext articletext storytext entrycontent postcontent articlecontent",
        .furniture: """
        related newsletter newsletters subscribe subscription signup outbrain taboola \
        advert advertisement advertising adslot adbox sponsored promo promos promoted promobox cookie cookies \
        recirc recirculation recommended recommendation recommendations trending breadcrumb breadcrumbs \
        navbar navigation nav login signin donate donation sharing share sharebar sharetools sharedaddy \
        addthis relatedposts noprint
        """,
        .foreign: """
        comment comments commentlist disqus onetrust optanon cookiebanner cookieconsent didomi truste gdpr ccpa modal \
        popup
        """,
        .fringe: """
        sidebar footer menu social banner overlay toolbar carousel teaser teasers paywall tags taglist topics widget \
        widgets bio rating ratings poll survey search skip print meta metadata ad ads sponsor consent tools \
        hidden follow toc masthead pagination pager infobox factbox disclaimer copyright author authors
        """,
        .caption: "caption captions figcaption newscaption credit credits photocredit imagecaption",
        .byline: "byline bylines timestamp dateline pubdate published datetime",
    ])

    /// Roles of two words in a row.
    private static let pairs: [String: NamedRole] = table(
        [
            .body: """
            article body,article content,article text,article copy,entry content,post content,post body,post text,story body,\
            story content,story text,body content,body text,body copy,content body,blog content
            """,
            .furniture: """
            read more,read next,more stories,more news,most read,most popular,also like,up next,next article,more on,more from,\
            visually hidden,sr only,screen reader,author bio,about author,sign up,log in,\
            call to,in content,inline promo,related content,related posts,related articles,related links,latest news,\
            breaking news,pull quote,most viewed,recommended for,ad container,you may
            """,
            .foreign: """
            privacy box,privacy pref,privacy manager,cookie consent,cookie banner,cookie notice,consent sdk,ot sdk,\
            consent manager
            """,
            .post: "twitter tweet,instagram media,tiktok embed,bluesky embed,mastodon embed",
            .byline:
                "author name,author info,post meta,entry meta,article meta,article info,post date,publish date",
            .caption: "wp caption,image caption,photo credit,media caption",
        ], separator: ",")

    private static func table(_ lists: [NamedRole: String], separator: Character = " ") -> [String: NamedRole] {
        var table: [String: NamedRole] = [:]
        for (role, list) in lists { for word in list.split(separator: separator) { table[String(word)] = role } }
        return table
    }
}
