import Testing

@testable import Attribution

@Suite("Tables of columns")
struct ColumnTableTests {
    @Test("no two tables hash a column with the same number")
    func numbers() {
        let tables = [
            TokenColumns.firstNumber..<TokenColumns.firstNumber + TokenFeatures.columns,
            TokenCrosses.firstNumber..<TokenCrosses.firstNumber + TokenFeatures.crossColumns,
            WindowColumns.firstNumber..<WindowColumns.firstNumber + WindowFeatures.columns,
            WindowCrosses.firstNumber..<WindowCrosses.firstNumber + WindowFeatures.crossColumns,
        ]
        #expect(Set(tables.joined()).count == tables.joined().count)
    }

    @Test("no two columns of a table have one name", arguments: FeatureKind.allCases)
    func names(kind: FeatureKind) {
        #expect(!kind.columns.isEmpty)
        #expect(Set(kind.columns).count == kind.columns.count)
    }

    @Test("a row has a key for each column, and no key is 0")
    func keys() {
        let probe = FeatureProbe.standard
        let (keys, tokens) = (probe.keys, probe.named.tokens.count)
        #expect(keys.token.count == tokens * TokenFeatures.columns)
        #expect(keys.tokenCrosses.count == tokens * TokenFeatures.crossColumns)
        #expect(keys.window.count / WindowFeatures.columns == keys.windowCrosses.count / WindowFeatures.crossColumns)
        #expect([keys.token, keys.tokenCrosses, keys.window, keys.windowCrosses].joined().allSatisfy { $0 != 0 })
    }
}
