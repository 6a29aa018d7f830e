/// What the tagger sees of each token: a row of keys for its network, and one for its linear part.
enum TokenFeatures {
    /// What the columns for the network say.
    static let names = TokenColumns.names()
    /// What the columns for the linear part say.
    static let crossNames = TokenCrosses.names()
    /// Number of columns for the network.
    static let columns = names.count
    /// Number of columns for the linear part.
    static let crossColumns = crossNames.count

    /// The keys of some tokens for the network, ``columns`` a token. Linear.
    static func keys(of tokens: Range<Int>, in text: ReadText, context: TextContext) -> [UInt32] {
        rows(tokens.count * columns) { keys in
            for token in tokens { TokenColumns.write(TokenSubject(token, in: text, context), to: &keys) }
        }
    }

    /// The keys of some tokens for the linear part, ``crossColumns`` a token. Linear.
    static func crosses(of tokens: Range<Int>, in text: ReadText, context: TextContext) -> [UInt32] {
        let around = Surroundings(text: text, context: context)
        return rows(tokens.count * crossColumns) { keys in
            for token in tokens { TokenCrosses.write(CrossedToken(token, in: around), to: &keys) }
        }
    }

    @inline(__always)
    private static func rows(_ count: Int, write: (inout UnsafeMutablePointer<UInt32>) -> Void) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
            guard var keys = buffer.baseAddress else { return }
            write(&keys)
            initialized = count
        }
    }
}
