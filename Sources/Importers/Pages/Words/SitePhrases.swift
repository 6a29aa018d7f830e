/// What sites say for themselves in short paragraphs, anywhere on a page.
enum SitePhrases {
    /// Whether a block is the site's: an offer, a notice, a plea, a label of a machine. Who speaks in it is no site.
    static func contains(_ block: TextBlock) -> Bool {
        guard block.text.count <= maximumLength, !block.text.contains(UInt8(ascii: "\"")) else { return false }
        let words = PhraseList.words(block.text)
        guard beginnings.begins(words) || parts.isAmong(words) else { return false }
        return !block.string.unicodeScalars.contains("\u{201C}")
    }

    /// In bytes; a longer paragraph is running text, or a long notice that names itself elsewhere.
    private static let maximumLength = 420

    private static let beginnings = PhraseList([
        "advertisement", "article continues", "story continues", "continue reading", "scroll to continue", "sign in",
        "log in",
        "sign up", "subscribe", "register ", "create an account", "create a free account", "already a subscriber",
        "already have an account",
        "already registered", "not a subscriber", "don't have an account", "enter your email", "by signing up",
        "by submitting",
        "by clicking", "by subscribing", "by registering", "by providing your", "thank you for subscribing",
        "thanks for subscribing",
        "thanks for signing up", "please enter a valid", "please refresh", "please enable", "please try again",
        "your subscription", "get the latest",
        "get email updates", "get unlimited", "enjoy unlimited", "enjoy additional", "unlock more", "download our app",
        "download the app", "share your thoughts", "share this", "share on", "share via", "click to share",
        "click here to",
        "tap here to", "follow us on", "follow the topics", "find us on", "like us on", "join us on", "join our ",
        "listen to this article",
        "loading", "this video is not available", "unfortunately, this video", "captions will look", "video player",
        "your browser",
        "javascript is", "you need to enable", "copyright ©", "all rights reserved", "photo gallery",
        "view gallery",
        "oops! something", "something went wrong", "an error occurred", "thank you! your", "skip to ", "jump to ",
        "back to top",
        "first published:", "last updated:", "fact-checked", "fact checked", "reviewed by", "medically reviewed",
        "related video", "related:", "read more:", "watch:", "tags:", "filed under", "posted in", "categories:",
        "view comments", "show comments", "leave a comment", "comments are closed", "report a typo", "our standards",
        "this story was originally published", "this article was originally published", "report an error",
        "send us",
        "have a tip", "got a tip", "do you have a story", "do you know more", "the views expressed",
        "the opinions expressed", "to comment, you must",
    ])
    private static let parts = PhraseList([
        "sign up for our", "sign up to our", "sign up for the", "sign up here", "subscribe to our", "subscribe now",
        "subscribe today", "our newsletter",
        "our free newsletter", "privacy policy", "privacy notice", "terms of service", "terms of use",
        "terms and conditions", "terms & conditions",
        "we use cookies", "uses cookies", "through cookies", "cookie policy", "all rights reserved", "affiliate link",
        "affiliate commission",
        "earn a commission", "earn a small commission", "earn an affiliate", "editorial process", "editorial policy",
        "editorial policies",
        "editorial guidelines", "editorial standards", "editorially independent", "unsubscribe at any time",
        "opt out at any time",
        "check out at any time", "delivered to your inbox", "straight to your inbox", "to your inbox",
        "create an account", "sign in to",
        "log in to", "logged in", "support our journalism", "support independent journalism", "become a member",
        "make a donation", "may not be reproduced",
        "may not be published", "this post may contain", "this article may contain affiliate", "follow us on",
        "download our",
        "recaptcha", "your email address", "no spam",
    ])
}
