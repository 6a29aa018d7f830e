import Testing
@testable import ArticleStore
