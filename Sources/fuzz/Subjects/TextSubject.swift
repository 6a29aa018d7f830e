import ProgramAssets

/// The engine and the importers.
struct TextSubject: FuzzSubject {
    private let maker: InputMaker
    private let examination: Examination

    /// Prepares engine and importers for the inputs of `maker`.
    init(maker: InputMaker, limit: TimeLimit?) {
        self.maker = maker
        examination = Examination(limit: limit)
    }

    var notice: String? {
        do {
            _ = try ModelFile.find().load()
            return nil
        } catch {
            return "\(error.problem) The rules alone are tried."
        }
    }

    func input(_ number: Int) -> FuzzInput {
        let input = maker.input(number)
        return FuzzInput(part: input.part.rawValue, bytes: input.bytes)
    }

    func complaints(about input: FuzzInput) -> [Complaint] {
        examination.complaints(about: input.bytes, to: TextPart(rawValue: input.part) ?? .engine)
    }

    func result(of input: FuzzInput) -> String { "\(examination.analysis(of: input.bytes))" }
}
