/// The escapes of all formats that text leaves the program in.
struct EscapesSubject: FuzzSubject {
    private let maker: HostileText
    private let limit: TimeLimit?

    /// Prepares inputs by seed.
    init(seed: UInt64, limit: TimeLimit?) {
        maker = HostileText(seed: seed)
        self.limit = limit
    }

    func input(_ number: Int) -> FuzzInput { FuzzInput(part: "all", bytes: Array(maker.text(number).utf8)) }

    func complaints(about input: FuzzInput) -> [Complaint] {
        let text = String(decoding: input.bytes, as: UTF8.self)
        let before = TimeLimit.secondsUsed
        let complaints = EscapeCheck.all.flatMap { $0.complaints(about: text) }
        let seconds = TimeLimit.secondsUsed - before
        let late = limit?.complaint(seconds: seconds, byteCount: input.bytes.count)
        return complaints + (late.map { [$0] } ?? [])
    }

    func result(of input: FuzzInput) -> String {
        let text = String(decoding: input.bytes, as: UTF8.self)
        return EscapeCheck.all.map { $0.write(text) }.joined(separator: "\n")
    }
}
