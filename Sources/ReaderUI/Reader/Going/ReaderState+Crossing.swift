import NewsModel
import ReadingPage

/// Going on to other articles for quotes.
extension ReaderState {
    /// Lets ] and [ go on to other articles, or stay.
    mutating func changeCrossing() {
        journey.crossesArticles.toggle()
        say(journey.crossesArticles ? "] and [ go on to other articles" : "] and [ stay in the article")
    }

    /// Into how many articles one key may lead, so that none takes long.
    private static let mostCrossings = 50

    /// Looks for the nearest article of the list that has quotes, by the followed speaker where one is followed, to go
    /// `rest` quotes on there.
    mutating func crossToArticle(forwards: Bool, rest: Int) -> [ReaderEffect] {
        guard let summary = subject else { return [] }
        guard journey.crossing.articles < Self.mostCrossings else {
            say("this is the \(Self.mostCrossings)th article on from there")
            return []
        }
        journey.crossing = Crossing(articles: journey.crossing.articles + 1, rest: rest - 1)
        let voice = article.flatMap { article in article.followed.map { article.speech.voices[$0] } }
        var quest = ArticleQuest(
            start: summary.sortKey, isForwards: forwards, query: list.query, speaker: voice?.speaker?.name,
            countsReported: journey.reported.isVisited)
        if let unfinished = journey.unfinished, unfinished.quest == quest { quest.start = unfinished.end }
        return [.library(.find(quest))]
    }

    /// Goes on where a number before the key leads further than to the first quote of the article.
    mutating func goOnCrossing(to goal: ArticleGoal.Place) -> [ReaderEffect] {
        guard journey.crossing.rest > 0, let forwards = goal.isForwards else { return [] }
        let rest = journey.crossing.rest
        journey.crossing.rest = 0
        return goToQuote(forwards: forwards, rest)
    }

    /// Goes to the article that was looked for, or says that there is none.
    mutating func take(_ outcome: ArticleQuest.Outcome, of quest: ArticleQuest) {
        let noun = article?.speech.noun ?? "quote"
        let name = quest.speaker.map { " by " + $0.onOneLine } ?? ""
        switch outcome {
        case .found(let key):
            journey.unfinished = nil
            let place: ArticleGoal.Place =
                if let speaker = quest.speaker {
                    quest.isForwards ? .firstQuoteBy(speaker) : .lastQuoteBy(speaker)
                } else {
                    quest.isForwards ? .firstQuote : .lastQuote
                }
            go(to: key, place)
        case .nothing:
            journey.unfinished = nil
            say("no \(quest.isForwards ? "later" : "earlier") \(noun)\(name) in this list")
        case .unfinished(let end):
            guard let start = subject?.sortKey else { return }
            var first = quest
            first.start = start
            journey.unfinished = UnfinishedQuest(quest: first, end: end)
            say("no \(noun)\(name) in the articles looked at; press it again to look further")
        }
    }
}

/// A search for an article that ended before the list did.
struct UnfinishedQuest: Equatable, Sendable {
    /// What was looked for, from the article where one is.
    let quest: ArticleQuest
    /// The last article that was looked at.
    let end: ArticleSortKey
}

/// How far one key has led into other articles.
struct Crossing: Equatable, Sendable {
    /// How many articles it went on to.
    var articles = 0
    /// How many quotes it is to go on in the last one, besides the first.
    var rest = 0
}
