import GRDB

extension Row {
    /// The value of a column; nil where it is null or, in a damaged file, of another type.
    func value<Value: DatabaseValueConvertible>(_ column: String) -> Value? {
        guard let stored: DatabaseValue = self[column] else { return nil }
        return Value.fromDatabaseValue(stored)
    }

    /// The value of a column; `fallback` where it is null or, in a damaged file, of another type.
    func value<Value: DatabaseValueConvertible>(_ column: String, or fallback: Value) -> Value {
        value(column) ?? fallback
    }
}
