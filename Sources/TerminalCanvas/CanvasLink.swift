/// Cells of one row that lead to an address.
public struct CanvasLink: Hashable, Sendable {
    /// Where they lead, as a terminal may be told (OSC 8): printable ASCII without blanks.
    public let address: String
    /// The first cell.
    public let x: Int
    /// The row.
    public let y: Int
    /// How many cells there are.
    public let width: Int
}
