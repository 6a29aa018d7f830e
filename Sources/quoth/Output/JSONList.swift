import TextFormats

/// Prints one JSON array, a value a line, as the values come.
struct JSONList {
    private var isEmpty = true

    /// Prints the next value.
    mutating func write(_ value: JSONValue, to output: inout StandardOutput) {
        output.write(isEmpty ? "[\n" : ",\n")
        output.write(value.text)
        isEmpty = false
    }

    /// Prints the end of the array.
    func end(_ output: inout StandardOutput) {
        output.writeLine(isEmpty ? "[]" : "\n]")
    }
}
