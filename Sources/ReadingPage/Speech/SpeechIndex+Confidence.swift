extension SpeechIndex {
    /// Whether the speaker that is named is more likely wrong than right.
    public func isDoubtful(_ attribution: Int) -> Bool {
        number(of: attribution) != nil && attributions[attribution].isDoubtful
    }

    /// How sure it is that the speaker is right: "93 % sure"; nil where no speaker is known.
    public func sureness(of attribution: Int) -> String? {
        let confidence = attributions[attribution].confidence
        guard number(of: attribution) != nil, (0...1).contains(confidence) else { return nil }
        return "\(Int((confidence * 100).rounded())) % sure"
    }
}
