import Foundation

/// The program as it was built beside the tests.
enum BuiltProgram {
    /// Where it is: the tests' bundle lies in the same folder. Nil where it is not there.
    static var url: URL? {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
            let bundle = Bundle.main.executableURL
        #endif
        let url = bundle?.deletingLastPathComponent().appendingPathComponent("quoth")
        return url.flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil }
    }
}
