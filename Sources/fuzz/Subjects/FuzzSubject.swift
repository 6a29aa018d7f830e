/// Something that is tried: it makes inputs, each by its number, and says what is wrong with what becomes of them.
///
/// A new subject is a type that conforms and a case of ``SubjectName``.
protocol FuzzSubject: Sendable {
    /// What people have to know before a run; nil for nothing.
    var notice: String? { get }

    /// The input of this number, the same in every run with the same seed and texts.
    func input(_ number: Int) -> FuzzInput

    /// What is wrong with what becomes of an input; empty where all is well.
    func complaints(about input: FuzzInput) -> [Complaint]

    /// What becomes of an input, as text; it has to be the same in every process.
    func result(of input: FuzzInput) -> String
}

extension FuzzSubject {
    var notice: String? { nil }
}

/// What a subject is given.
struct FuzzInput: Sendable {
    /// The part of the subject that it is for; one word.
    let part: String
    /// The input itself.
    let bytes: [UInt8]
}
