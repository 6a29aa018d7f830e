/// The keys of the tokens of a window, a row a token.
struct WindowKeys: Sendable {
    /// ``WindowFeatures/columns`` a row.
    var network: [UInt32]
    /// ``WindowFeatures/crossColumns`` a row.
    var crosses: [UInt32]

    /// Makes `rows` rows, all of which `write` fills: it is given the first row of each kind.
    init(rows: Int, write: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Void) {
        let count = rows * WindowFeatures.columns
        let crossCount = rows * WindowFeatures.crossColumns
        var crosses: [UInt32] = []
        network = [UInt32](unsafeUninitializedCapacity: count) { keys, written in
            crosses = [UInt32](unsafeUninitializedCapacity: crossCount) { crossKeys, crossesWritten in
                guard let keys = keys.baseAddress, let crossKeys = crossKeys.baseAddress else { return }
                write(keys, crossKeys)
                (written, crossesWritten) = (count, crossCount)
            }
        }
        self.crosses = crosses
    }
}
