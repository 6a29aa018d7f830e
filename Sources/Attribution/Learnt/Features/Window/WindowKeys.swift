/// The keys of the tokens of some windows, a row a token.
struct WindowKeys: Sendable {
    /// ``WindowFeatures/columns`` a row.
    var network: [UInt32] = []
    /// ``WindowFeatures/crossColumns`` a row.
    var crosses: [UInt32] = []
    /// Number of rows.
    private(set) var rows = 0

    /// Adds `count` rows of zeros, which `write` fills: it is given the first row of each kind.
    mutating func append(
        rows count: Int, write: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Void
    ) {
        let (first, firstCross) = (network.count, crosses.count)
        network.append(contentsOf: repeatElement(0, count: count * WindowFeatures.columns))
        crosses.append(contentsOf: repeatElement(0, count: count * WindowFeatures.crossColumns))
        rows += count
        network.withUnsafeMutableBufferPointer { network in
            crosses.withUnsafeMutableBufferPointer { crosses in
                guard let network = network.baseAddress, let crosses = crosses.baseAddress else { return }
                write(network + first, crosses + firstCross)
            }
        }
    }

    mutating func removeAll() {
        network.removeAll(keepingCapacity: true)
        crosses.removeAll(keepingCapacity: true)
        rows = 0
    }
}
