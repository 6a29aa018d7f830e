enum FeatureFingerprint {
    static let current: UInt32 = 0
}
