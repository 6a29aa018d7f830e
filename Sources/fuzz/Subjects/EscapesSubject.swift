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
        // The time that is looked at is that of the writing, which is the program's; reading back is the check's own.
        let before = TimeLimit.secondsUsed
        let written = EscapeCheck.all.map { $0.write(text) }
        let seconds = TimeLimit.secondsUsed - before
        let late = limit?.complaint(seconds: seconds, byteCount: input.bytes.count)
        let complaints = zip(EscapeCheck.all, written).flatMap { $0.complaints(about: text, written: $1) }
        return complaints + (late.map { [$0] } ?? [])
    }

    func result(of input: FuzzInput) -> String {
        let text = String(decoding: input.bytes, as: UTF8.self)
        return EscapeCheck.all.map { $0.write(text) }.joined(separator: "\n")
    }
}
