/// The tables of features, for the trainer.
package enum FeatureKind: String, CaseIterable, Encodable, Sendable {
    case token
    case tokenCrosses
    case window
    case windowCrosses

    /// The names of the table's columns, in the order in which a row has them.
    package var columns: [String] { names.map(\.name) }

    private var names: [ColumnName] {
        switch self {
        case .token: TokenFeatures.names
        case .tokenCrosses: TokenFeatures.crossNames
        case .window: WindowFeatures.names
        case .windowCrosses: WindowFeatures.crossNames
        }
    }
}
