extension String {
    /// A name of source code as configuration files have it: "next-quote" for "nextQuote".
    var hyphenated: String { reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) } }
}
