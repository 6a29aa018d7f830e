/// The numbers of names by where libxml2 keeps them: its dictionary has each name once.
struct NameNumbers {
    private var elements: [UnsafePointer<UInt8>: (local: Int32, prefix: Int32)] = [:]
    private var attributes: [UnsafePointer<UInt8>: Int32] = [:]

    /// The numbers of an element's name and of the prefix that libxml2 left in it; -1 where there is none.
    mutating func element(
        _ name: UnsafePointer<UInt8>, in builder: inout MarkupBuilder
    ) -> (local: Int32, prefix: Int32) {
        if let numbers = elements[name] { return numbers }
        let whole = String(cString: name)
        let colon = whole.utf8.firstIndex(of: UInt8(ascii: ":"))
        let local = builder.number(of: colon.map { String(whole[whole.utf8.index(after: $0)...]) } ?? whole)
        let numbers = (local, colon.map { builder.number(of: String(whole[..<$0])) } ?? -1)
        elements[name] = numbers
        return numbers
    }

    /// The number of an attribute's name.
    mutating func attribute(_ name: UnsafePointer<UInt8>, in builder: inout MarkupBuilder) -> Int32 {
        if let number = attributes[name] { return number }
        let number = builder.number(of: String(cString: name))
        attributes[name] = number
        return number
    }
}
